package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.problem.Carrier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Operations on carriers: what they write, and what they refuse. */
class CarrierOperationsTest {
    private static final String C1 = "{\"id\": \"C1\", \"yard\": \"FRE\", \"positions\": 9, \"payloadKg\": 17500";
    private static final String C2 = "{\"id\": \"C2\", \"yard\": \"LAX\", \"positions\": 2, \"payloadKg\": 4000";

    @Test
    void carriersAreAddedLikeAnExistingOneAtItsPrice() {
        assertThat(Changed.difference("add-carriers count=2 like=C2"))
                .containsExactly(
                        "+ " + C2.replace("C2", "C2+1") + ", \"hire\": 900}",
                        "+ " + C2.replace("C2", "C2+2") + ", \"hire\": 900}");
    }

    @Test
    void carriersAreAddedForSomeDaysAtAnotherPrice() {
        assertThat(Changed.difference("add-carriers count=1 like=C2 hire=0 from=2019-06-25 to=2019-06-25"))
                .containsExactly("+ " + C2.replace("C2", "C2+1")
                        + ", \"availableFrom\": \"2019-06-25\", \"availableTo\": \"2019-06-25\"}");
    }

    @Test
    void addedTwiceTheyGetFurtherNames() {
        assertThat(Changed.by("add-carriers count=1 like=C1; add-carriers count=1 like=C1")
                        .carriers())
                .extracting(carrier -> carrier.id())
                .containsExactly("C1", "C2", "C1+1", "C1+2");
    }

    @Test
    void addedCarriersHaveNeitherOffDaysNorOtherWork() {
        assertThat(Changed.by("carrier-off carrier=C1 from=2019-06-24;"
                                + " set-carrier carrier=C1 offDays=2019-06-25 busy='[{\"day\":\"2019-06-24\",\"minutes\":9}]';"
                                + " add-carriers count=1 like=C1")
                        .carriers()
                        .get(2))
                .isEqualTo(new Carrier("C1+1", "FRE", 9, 17500, 660, null, null, List.of()));
    }

    @Test
    void fromNoneToMoreThanCanBeMeantAreRefused() {
        assertThat(Changed.wrong("add-carriers count=0 like=C1"))
                .containsExactly("operation 1.count: 0 is too small; at least 1");
        assertThat(Changed.wrong("add-carriers count=100000 like=C1")).isEmpty();
        assertThat(Changed.wrong("add-carriers count=100001 like=C1 from=2019-06-25 to=2019-06-24"))
                .containsExactly(
                        "operation 1.count: 100001 is too large; from 1 to 100000",
                        "operation 1.to: 2019-06-24 is before from, 2019-06-25");
    }

    @Test
    void carriersAreRemoved() {
        assertThat(Changed.difference("remove-carriers carriers=C2")).containsExactly("- " + C2 + ", \"hire\": 900}");
        assertThat(Changed.by("remove-carriers carriers=C2,C1").carriers()).isEmpty();
    }

    @Test
    void carriersToRemoveExistAndAreNamedOnce() {
        assertThat(Changed.wrong("remove-carriers carriers=C1,C3,C1"))
                .containsExactly(
                        "operation 1.carriers[1]: no carrier \"C3\"; did you mean \"C1\"?",
                        "operation 1.carriers[2]: the same carrier twice; give it once");
        assertThat(Changed.wrong("remove-carriers carriers="))
                .containsExactly("operation 1.carriers: empty; give at least one");
    }

    @Test
    void aBrokenCarrierIsAvailableUntilTheDayBefore() {
        assertThat(Changed.difference("carrier-off carrier=C1 from=2019-06-25"))
                .containsExactly("- " + C1 + "}", "+ " + C1 + ", \"availableTo\": \"2019-06-24\"}");
        assertThat(Changed.difference(
                        "set-carrier carrier=C1 availableTo=2019-06-24; carrier-off carrier=C1 from=2019-06-26"))
                .containsExactly("- " + C1 + "}", "+ " + C1 + ", \"availableTo\": \"2019-06-24\"}");
    }

    @Test
    void daysOffAreThePlanningDaysOfTheRange() {
        assertThat(Changed.difference("set-carrier carrier=C1 offDays=2019-06-25;"
                        + " carrier-off carrier=C1 from=2019-06-20 to=2019-06-25"))
                .containsExactly("- " + C1 + "}", "+ " + C1 + ", \"offDays\": [\"2019-06-25\", \"2019-06-24\"]}");
    }

    @Test
    void daysOffThatTouchNoPlanningDayAreRefused() {
        String planningDays = "planning days are 2019-06-24 to 2019-06-26";
        assertThat(Changed.wrong("carrier-off carrier=C1 from=2019-06-26")).isEmpty();
        assertThat(Changed.wrong("carrier-off carrier=C1 from=2019-06-27"))
                .containsExactly("operation 1.from: 2019-06-27 is after the last planning day; " + planningDays);
        assertThat(Changed.wrong("carrier-off carrier=C1 from=2019-06-23 to=2019-06-24"))
                .isEmpty();
        assertThat(Changed.wrong("carrier-off carrier=C1 from=2019-06-22 to=2019-06-23"))
                .containsExactly("operation 1.to: 2019-06-23 is before the first planning day; " + planningDays);
        assertThat(Changed.wrong("carrier-off carrier=C1 from=2019-06-25 to=2019-06-24"))
                .containsExactly("operation 1.to: 2019-06-24 is before from, 2019-06-25");
        assertThat(Changed.wrong("carrier-off carrier=C1 from=0001-01-01"))
                .containsExactly("operation 1.from: no day before it can be written; give to");
    }

    @Test
    void allThatACarrierHasCanBeSet() {
        assertThat(Changed.difference(
                        "set-carrier carrier=C1 yard=LAX positions=8 payloadKg=16000.5 dutyMinutesPerDay=1320"
                                + " availableFrom=2019-06-24 availableTo=2019-06-25 offDays=2019-06-25..2019-06-26 hire=700"
                                + " busy='[{\"day\": \"2019-06-23\", \"minutes\": 540, \"trips\": 1}]'"))
                .containsExactly(
                        "- " + C1 + "}",
                        "+ {\"id\": \"C1\", \"yard\": \"LAX\", \"positions\": 8, \"payloadKg\": 16000.5,"
                                + " \"dutyMinutesPerDay\": 1320, \"availableFrom\": \"2019-06-24\","
                                + " \"availableTo\": \"2019-06-25\", \"offDays\": [\"2019-06-25\", \"2019-06-26\"],"
                                + " \"hire\": 700, \"busy\": [{\"day\": \"2019-06-23\", \"minutes\": 540, \"trips\": 1}]}");
    }

    @Test
    void whatIsClearedHasItsDefaultAgain() {
        String set = "set-carrier carrier=C2 dutyMinutesPerDay=1320 availableFrom=2019-06-24 availableTo=2019-06-25"
                + " offDays=2019-06-25 busy='[{\"day\": \"2019-06-23\", \"minutes\": 540}]';";

        assertThat(Changed.difference(set + "set-carrier carrier=C2"
                        + " clear=dutyMinutesPerDay,availableFrom,availableTo,offDays,hire,busy"))
                .containsExactly("- " + C2 + ", \"hire\": 900}", "+ " + C2 + "}");
    }

    @Test
    void valuesOfACarrierKeepTheirLimits() {
        assertThat(Changed.wrong("set-carrier carrier=C1 positions=1 payloadKg=0.1 dutyMinutesPerDay=1 hire=0"))
                .isEmpty();
        assertThat(Changed.wrong("set-carrier carrier=C1 positions=0 payloadKg=0 dutyMinutesPerDay=0 hire=-1"))
                .containsExactly(
                        "operation 1.positions: 0 is too small; at least 1",
                        "operation 1.payloadKg: 0 is too small; above 0",
                        "operation 1.dutyMinutesPerDay: 0 is too small; at least 1",
                        "operation 1.hire: -1 is too small; at least 0");
        assertThat(Changed.wrong("set-carrier carrier=C1 busy='[{\"day\": \"2019-06-23\", \"minutes\": -1}]'"))
                .containsExactly("operation 1.busy[0].minutes: -1 is too small; at least 0");
        assertThat(Changed.wrong("set-carrier carrier=C1 yard=SEA"))
                .containsExactly("operation 1.yard: no yard \"SEA\"");
    }

    @Test
    void whatIsSetOrClearedIsNamedRightly() {
        assertThat(Changed.wrong("set-carrier carrier=C1"))
                .containsExactly("operation 1.carrier: nothing to set; give a field of a carrier, or clear");
        assertThat(Changed.wrong("set-carrier carrier=C1 hire=3 clear=hire,offDay"))
                .containsExactly(
                        "operation 1.clear[1]: no field to clear \"offDay\"; did you mean \"offDays\"?",
                        "operation 1.hire: both set and cleared; do one of them");
    }
}
