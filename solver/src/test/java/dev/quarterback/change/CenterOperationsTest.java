package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Operations on centers, yards and vessels: what they write, and what they refuse. */
class CenterOperationsTest {
    private static final String SEA =
            "{\"id\": \"SEA\", \"lat\": 47.58, \"lon\": -122.33," + " \"handovers\": {\"regular\": 4, \"surge\": 2}";
    private static final String SJC =
            "{\"id\": \"SJC\", \"lat\": 37.36, \"lon\": -121.93, \"handovers\": {\"regular\": 3}";
    private static final String FRE = "{\"id\": \"FRE\", \"lat\": 37.49, \"lon\": -121.94, \"departuresPerDay\": 2";

    private static String seaOn(String days) {
        return "+ " + SEA + ", \"handoverDays\": {" + days + "}}";
    }

    @Test
    void handoversOfDaysAreSet() {
        assertThat(Changed.difference("set-handovers center=SEA days=2019-06-25,2019-06-24 regular=7"))
                .containsExactly(
                        "- " + SEA + "}",
                        seaOn("\"2019-06-24\": {\"regular\": 7, \"surge\": 2},"
                                + " \"2019-06-25\": {\"regular\": 7, \"surge\": 2}"));
        assertThat(Changed.difference("set-handovers center=SEA days=2019-06-25 surge=0"))
                .containsExactly("- " + SEA + "}", seaOn("\"2019-06-25\": {\"regular\": 4}"));
    }

    @Test
    void handoversAreAddedToAndTakenFromThoseOfEachDay() {
        assertThat(Changed.difference("set-handovers center=SEA days=2019-06-25 regular=7;"
                        + " set-handovers center=SEA days=2019-06-24..2019-06-25,2019-06-25 minus=1 plusSurge=3"))
                .containsExactly(
                        "- " + SEA + "}",
                        seaOn("\"2019-06-24\": {\"regular\": 3, \"surge\": 5},"
                                + " \"2019-06-25\": {\"regular\": 6, \"surge\": 5}"));
    }

    @Test
    void noMoreHandoversCanBeTakenThanThereAre() {
        assertThat(Changed.difference("set-handovers center=SEA days=2019-06-25 minus=4 minusSurge=2"))
                .containsExactly("- " + SEA + "}", seaOn("\"2019-06-25\": {\"regular\": 0}"));
        assertThat(Changed.wrong("set-handovers center=SEA days=2019-06-25 minus=5 minusSurge=3"))
                .containsExactly(
                        "operation 1.minus: only 4 regular handovers on 2019-06-25; at most 4",
                        "operation 1.minusSurge: only 2 surge handovers on 2019-06-25; at most 2");
    }

    @Test
    void handoversStayBelowTheGreatestNumber() {
        assertThat(Changed.wrong("set-handovers center=SEA days=2019-06-25 plus=2147483643"))
                .isEmpty();
        assertThat(Changed.wrong("set-handovers center=SEA days=2019-06-25 plus=2147483644"))
                .containsExactly("operation 1.plus: too many regular handovers on 2019-06-25;"
                        + " every number is below 2147483648");
    }

    @Test
    void handoversNeedPlanningDaysAndOneNumberForEachKind() {
        assertThat(Changed.wrong("set-handovers center=SEA days=2019-06-27 regular=1 plus=1"))
                .containsExactly(
                        "operation 1.days: 2019-06-27 is no planning day; planning days are 2019-06-24 to 2019-06-26",
                        "operation 1.regular: more than one of regular, plus, minus; give one of them");
        assertThat(Changed.wrong("set-handovers center=SEA days="))
                .containsExactly(
                        "operation 1.days: empty; give at least one day",
                        "operation 1.center: nothing to set; give regular, surge, plus, minus, plusSurge or minusSurge");
    }

    @Test
    void lotAndPreparationAreSetAndCleared() {
        assertThat(Changed.difference("set-center center=SJC lotSpaces=0 prepDays=2"))
                .containsExactly(
                        "- " + SJC + ", \"lotSpaces\": 5}", "+ " + SJC + ", \"lotSpaces\": 0, \"prepDays\": 2}");
        assertThat(Changed.difference(
                        "set-center center=SJC prepDays=2; set-center center=SJC clear=lotSpaces,prepDays"))
                .containsExactly("- " + SJC + ", \"lotSpaces\": 5}", "+ " + SJC + "}");
        assertThat(Changed.wrong("set-center center=SJC lotSpaces=-1; set-center center=SJC"))
                .containsExactly(
                        "operation 1.lotSpaces: -1 is too small; at least 0",
                        "operation 2.center: nothing to set; give lotSpaces, prepDays or clear");
    }

    @Test
    void aCenterIsClosedOnSomeDaysOrOnAll() {
        assertThat(Changed.difference("close-center center=SEA days=2019-06-26"))
                .containsExactly("- " + SEA + "}", seaOn("\"2019-06-26\": {\"regular\": 0}"));
        assertThat(Changed.difference("set-handovers center=SEA days=2019-06-26 plus=1; close-center center=SEA"))
                .containsExactly("- " + SEA + "}", "+ " + SEA.replace("4, \"surge\": 2", "0") + "}");
        assertThat(Changed.wrong("close-center center=SEA days=2019-06-23"))
                .containsExactly(
                        "operation 1.days: 2019-06-23 is no planning day; planning days are 2019-06-24 to 2019-06-26");
    }

    @Test
    void aCenterIsAddedForThoseWhoAcceptAnother() {
        String a = "{\"id\": \"A\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SEA\", \"SJC\"";
        String c = a.replace("\"A\"", "\"C\"");
        String rest = ", \"planned\": {\"center\": \"SEA\", \"day\": \"2019-06-26\"}, \"vessel\": \"V1\"}";

        assertThat(Changed.difference(
                        "add-center id=TAC lat=47.25 lon=-122.44 regular=20 lotSpaces=9 prepDays=1 acceptedLike=SEA"))
                .containsExactly(
                        "- " + a + "]}",
                        "- " + c + "]" + rest,
                        "+ {\"id\": \"TAC\", \"lat\": 47.25, \"lon\": -122.44, \"handovers\": {\"regular\": 20},"
                                + " \"lotSpaces\": 9, \"prepDays\": 1}",
                        "+ " + a + ", \"TAC\"]}",
                        "+ " + c + ", \"TAC\"]" + rest);
    }

    @Test
    void aNewCenterHasAnIdOfItsOwnAndAPlaceOnTheMap() {
        assertThat(Changed.wrong("add-center id=TAC lat=90 lon=-180 regular=0")).isEmpty();
        assertThat(Changed.wrong(
                        "add-center id=FRE lat=90.1 lon=-180.1 regular=-1; add-center id=SEA lat=0 lon=0 regular=1"
                                + " acceptedLike=FRE; add-center id= lat=0 lon=0 regular=1"))
                .containsExactly(
                        "operation 1.lat: 90.1 is too large; from -90 to 90",
                        "operation 1.lon: -180.1 is too small; from -180 to 180",
                        "operation 1.regular: -1 is too small; at least 0",
                        "operation 2.acceptedLike: no center \"FRE\"",
                        "operation 2.id: already the id of a center; give it another id",
                        "operation 3.id: empty; give it an id");
        assertThat(Changed.wrong("add-center id=FRE lat=0 lon=0 regular=1"))
                .containsExactly("operation 1.id: already the id of a yard; give it another id");
    }

    @Test
    void departuresOfDaysAreSetAndAddedTo() {
        assertThat(Changed.difference("set-departures yard=FRE days=2019-06-24 departures=0;"
                        + " set-departures yard=FRE days=2019-06-24..2019-06-25 plus=1"))
                .containsExactly(
                        "- " + FRE + "}", "+ " + FRE + ", \"departureDays\": {\"2019-06-24\": 1, \"2019-06-25\": 3}}");
    }

    @Test
    void departuresAreTakenAsFarAsThereAre() {
        assertThat(Changed.difference("set-departures yard=FRE days=2019-06-24 minus=2"))
                .containsExactly("- " + FRE + "}", "+ " + FRE + ", \"departureDays\": {\"2019-06-24\": 0}}");
        assertThat(
                        Changed.wrong(
                                "set-departures yard=FRE days=2019-06-24 minus=3; set-departures yard=FRE days=2019-06-24;"
                                        + " set-departures yard=LAX days=2019-06-24 plus=1; set-departures yard=FRX days=2019-06-28 minus=1"))
                .containsExactly(
                        "operation 1.minus: only 2 departures on 2019-06-24; at most 2",
                        "operation 2.yard: nothing to set; give departures, plus or minus",
                        "operation 3.plus: any number may leave on 2019-06-24; give departures",
                        "operation 4.days: 2019-06-28 is no planning day; planning days are 2019-06-24 to 2019-06-26",
                        "operation 4.yard: no yard \"FRX\"; did you mean \"FRE\"?");
    }

    @Test
    void aVesselIsMovedToADayOrByDays() {
        assertThat(Changed.difference("move-vessel vessel=V1 day=2019-06-27; move-vessel vessel=V1 days=-3"))
                .containsExactly(
                        "- {\"id\": \"V1\", \"yard\": \"FRE\", \"day\": \"2019-06-25\"}",
                        "+ {\"id\": \"V1\", \"yard\": \"FRE\", \"day\": \"2019-06-24\"}");
    }

    @Test
    void aVesselNeedsOneNewDayThatCanBeWritten() {
        assertThat(Changed.wrong("move-vessel vessel=V1; move-vessel vessel=V1 day=2019-06-27 days=1;"
                        + " move-vessel vessel=V2 days=1; move-vessel vessel=V1 days=2147483647"))
                .containsExactly(
                        "operation 1.vessel: no new day; give day or days",
                        "operation 2.day: day and days; give day or days",
                        "operation 3.vessel: no vessel \"V2\"; did you mean \"V1\"?",
                        "operation 4.days: no day that can be written; a day of the years 1 to 9999");
    }
}
