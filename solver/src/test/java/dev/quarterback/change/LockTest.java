package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts of a plan become when they are locked. */
class LockTest {
    private static final String A =
            "{\"id\": \"A\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SEA\", \"SJC\"]";
    private static final String B = "{\"id\": \"B\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SJC\"]";
    private static final String B_APPOINTMENT = ", \"appointment\": {\"center\": \"SJC\", \"day\": \"2019-06-25\"}";
    private static final String C1 = "{\"id\": \"C1\", \"yard\": \"FRE\", \"positions\": 9, \"payloadKg\": 17500";
    private static final String FRE = "{\"id\": \"FRE\", \"lat\": 37.49, \"lon\": -121.94, \"departuresPerDay\": 2";

    private static List<String> locked(String text) {
        return Changed.difference(text, Changed.plan());
    }

    private static List<String> wrong(String text) {
        return Changed.wrong(text, Changed.plan());
    }

    @Test
    void anOrderIsLockedToCenterAndDayByAnAppointment() {
        String appointment = "+ " + A + ", \"appointment\": {\"center\": \"SEA\", \"day\": \"2019-06-26\"}}";

        assertThat(locked("lock order=A center=SEA day=2019-06-26")).containsExactly("- " + A + "}", appointment);
        assertThat(locked("lock order=A")).containsExactly("- " + A + "}", appointment);
    }

    @Test
    void anOrderIsLockedToACenterByItsCenters() {
        assertThat(locked("lock order=A center=SJC"))
                .containsExactly("- " + A + "}", "+ " + A.replace("\"SEA\", ", "") + "}");
    }

    @Test
    void anOrderIsLockedToADayByUnavailableDays() {
        assertThat(locked("set-order order=A unavailableDays=2019-06-26; lock order=A day=2019-06-25"))
                .containsExactly("- " + A + "}", "+ " + A + ", \"unavailableDays\": [\"2019-06-26\", \"2019-06-24\"]}");
    }

    @Test
    void aDayTripAsLeftIsABusyDayAnArrivalAndADepartureLess() {
        assertThat(locked("lock trip=C1-1"))
                .containsExactly(
                        "- " + FRE + "}",
                        "- " + C1 + "}",
                        "- " + B + B_APPOINTMENT + "}",
                        "+ " + FRE + ", \"departureDays\": {\"2019-06-24\": 1}}",
                        "+ " + C1 + ", \"busy\": [{\"day\": \"2019-06-24\", \"minutes\": 163, \"trips\": 1}]}",
                        "+ " + B + B_APPOINTMENT + ", \"arrival\": {\"center\": \"SJC\", \"day\": \"2019-06-24\"}}");
    }

    @Test
    void aLongTripAsLeftTakesItsDaysFromTheCarrier() {
        assertThat(locked("lock trip=C1-2"))
                .containsExactly(
                        "- " + FRE + "}",
                        "- " + C1 + "}",
                        "- " + A + "}",
                        "+ " + FRE + ", \"departureDays\": {\"2019-06-25\": 1}}",
                        "+ " + C1 + ", \"offDays\": [\"2019-06-25\", \"2019-06-26\"],"
                                + " \"busy\": [{\"day\": \"2019-06-25\", \"minutes\": 660},"
                                + " {\"day\": \"2019-06-26\", \"minutes\": 660},"
                                + " {\"day\": \"2019-06-27\", \"minutes\": 660},"
                                + " {\"day\": \"2019-06-28\", \"minutes\": 261}]}",
                        "+ " + A + ", \"arrival\": {\"center\": \"SEA\", \"day\": \"2019-06-26\"}}");
    }

    @Test
    void otherWorkOfTheDayIsAddedTo() {
        assertThat(Changed.by(
                                "set-carrier carrier=C1 busy='[{\"day\": \"2019-06-24\", \"minutes\": 100, \"trips\": 1}]';"
                                        + " lock trip=C1-1",
                                Changed.plan())
                        .carriers()
                        .get(0)
                        .busy())
                .hasToString("[BusyDay[day=2019-06-24, minutes=263, trips=2]]");
    }

    @Test
    void aCarriersDaysAreTheTripsThatItBeginsOnThem() {
        assertThat(locked("lock carrier=C1 days=2019-06-24,2019-06-26")).isEqualTo(locked("lock trip=C1-1"));
        assertThat(locked("lock carrier=C1")).isEqualTo(locked("lock trip=C1-1; lock trip=C1-2"));
        assertThat(locked("lock carrier=C1 days=2019-06-26")).isEmpty();
    }

    @Test
    void aCentersDaysAreAppointmentsOfThoseHandedOver() {
        assertThat(locked("cancel-appointment order=B; lock center=SJC days=2019-06-25"))
                .isEmpty();
        assertThat(locked("lock center=SEA")).isEqualTo(locked("lock order=A"));
        assertThat(locked("lock center=SEA days=2019-06-24..2019-06-25")).isEmpty();
    }

    @Test
    void whatIsPlannedCannotBeLockedWithoutThePlan() {
        assertThat(Changed.wrong("lock order=A; lock trip=C1-1; lock carrier=C1; lock center=SEA"))
                .containsExactly(
                        "operation 1.order: needs the plan that has its place; give the plan with --plan, or center and day",
                        "operation 2.trip: needs the plan whose part it locks; give the plan with --plan",
                        "operation 3.carrier: needs the plan whose part it locks; give the plan with --plan",
                        "operation 4.center: needs the plan whose part it locks; give the plan with --plan");
    }

    @Test
    void whatThePlanOrTheProblemDoesNotHaveCannotBeLocked() {
        assertThat(
                        wrong(
                                "lock order=D; lock order=A center=SEX; lock trip=C1-3; lock carrier=C3; lock center=SJX; lock order=C"))
                .containsExactly(
                        "operation 1.order: no order \"D\"",
                        "operation 2.center: no center \"SEX\"; did you mean \"SEA\"?",
                        "operation 3.trip: no trip \"C1-3\"; did you mean \"C1-1\"?",
                        "operation 4.carrier: no carrier \"C3\"; did you mean \"C1\"?",
                        "operation 5.center: no center \"SJX\"; did you mean \"SJC\"?",
                        "operation 6.order: the plan does not deliver it; give center and day");
    }

    @Test
    void anOrderIsNotLockedAgainstItsCustomer() {
        assertThat(wrong("lock order=B center=SEA; lock order=B day=2019-06-26; lock order=A day=2019-06-27"))
                .containsExactly(
                        "operation 1.center: \"SEA\" is not among the order's centers; its centers are SJC",
                        "operation 2.day: its appointment is on 2019-06-25; move or cancel the appointment first",
                        "operation 3.day: 2019-06-27 is no planning day; planning days are 2019-06-24 to 2019-06-26");
        assertThat(wrong("set-order order=A unavailableDays=2019-06-25; lock order=A center=SEA day=2019-06-25;"
                        + " lock order=A day=2019-06-25; give-appointment order=A center=SEA day=2019-06-24;"
                        + " lock order=A center=SJC"))
                .containsExactly(
                        "operation 2.day: the customer cannot come on 2019-06-25; give another day",
                        "operation 3.day: the customer cannot come on 2019-06-25; give another day",
                        "operation 5.center: its appointment is at \"SEA\"; move or cancel the appointment first");
    }

    @Test
    void aTripIsLockedOnce() {
        assertThat(wrong("lock trip=C1-1; lock trip=C1-1"))
                .containsExactly(
                        "operation 2.trip: it brings \"B\", which has an arrival already; is it locked twice?");
        assertThat(wrong("set-departures yard=FRE days=2019-06-24 departures=0; lock trip=C1-1"))
                .containsExactly(
                        "operation 2.trip: trip \"C1-1\" has no departure left on 2019-06-24; is it locked twice?");
    }

    @Test
    void aTripOfAnotherProblemIsNotLocked() {
        assertThat(wrong("remove-carriers carriers=C1; lock trip=C1-1"))
                .containsExactly(
                        "operation 2.trip: trip \"C1-1\" has a carrier, stop or day that the problem does not have;"
                                + " give a plan of this problem");
        assertThat(wrong("remove-orders orders=B; lock trip=C1-1"))
                .containsExactly(
                        "operation 2.trip: it brings \"B\", which the problem does not have; give a plan of this problem");
        assertThat(wrong("remove-orders orders=B; lock center=SJC"))
                .containsExactly(
                        "operation 2.center: the plan hands over \"B\" there, which the problem does not allow;"
                                + " give a plan of this problem");
    }

    @Test
    void aPlanForAnotherProblemLocksNothing() {
        Plan other = new Plan("large", List.of(), List.of(), List.of(), null);

        assertThat(Changed.wrong("lock carrier=C2; lock center=SEA", other))
                .containsExactly(
                        "operation 1: the plan is for problem \"large\", this one is \"small\"; give a plan of this problem",
                        "operation 2: the plan is for problem \"large\", this one is \"small\"; give a plan of this problem");
    }

    @Test
    void aLockIsOfOneThing() {
        assertThat(wrong("lock; lock day=2019-06-25; lock trip=C1-1 center=SEA days=2019-06-25;"
                        + " lock order=A trip=C1-1; lock carrier=C2 center=SEA; lock center=SEA day=2019-06-25;"
                        + " lock carrier=C2 day=2019-06-25; lock order=A days=2019-06-25"))
                .containsExactly(
                        "operation 1: nothing to lock; give order, trip, carrier or center",
                        "operation 2: nothing to lock; give order, trip, carrier or center",
                        "operation 3.center: does not go with trip; leave it out",
                        "operation 3.days: does not go with trip; leave it out",
                        "operation 4.trip: does not go with order; leave it out",
                        "operation 5.center: does not go with carrier; leave it out",
                        "operation 6.day: does not go with center; write days in its place",
                        "operation 7.day: does not go with carrier; write days in its place",
                        "operation 8.days: does not go with order; write day in its place");
    }
}
