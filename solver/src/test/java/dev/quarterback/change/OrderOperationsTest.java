package dev.quarterback.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Operations on orders, rules and weights: what they write, and what they refuse. */
class OrderOperationsTest {
    private static final String A =
            "{\"id\": \"A\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SEA\", \"SJC\"]";
    private static final String B = "{\"id\": \"B\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SJC\"]";
    private static final String C =
            "{\"id\": \"C\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SEA\", \"SJC\"]";
    private static final String C_REST =
            ", \"planned\": {\"center\": \"SEA\", \"day\": \"2019-06-26\"}, \"vessel\": \"V1\"}";

    private static String withAppointment(String order, String center, String day) {
        return order + ", \"appointment\": {\"center\": \"" + center + "\", \"day\": \"" + day + "\"}}";
    }

    @Test
    void ordersAreAddedAtTheEnd() {
        assertThat(Changed.difference("add-orders orders='[{\"id\": \"D\", \"model\": \"M3\", \"location\": \"SEA\","
                        + " \"centers\": [\"SEA\"], \"priority\": 2}]'"))
                .containsExactly("+ {\"id\": \"D\", \"model\": \"M3\", \"location\": \"SEA\","
                        + " \"centers\": [\"SEA\"], \"priority\": 2}");
    }

    @Test
    void addedOrdersAreCheckedLikeAnyOther() {
        assertThat(Changed.wrong("add-orders orders='[{\"id\": \"D\", \"model\": \"M3\", \"location\": \"FRE\","
                        + " \"centers\": [\"SEA\"]}, {\"id\": \"A\", \"model\": \"M4\", \"location\": \"FRE\","
                        + " \"centers\": [\"SEA\", \"SEA\"], \"vessel\": \"V2\"}]'"))
                .containsExactly(
                        "operation 1.orders[1].id: \"A\" is already the id of orders[0]; ids are unique",
                        "operation 1.orders[1].model: no model \"M4\"; did you mean \"M3\"?",
                        "operation 1.orders[1].centers[1]: center \"SEA\" is given twice; give each center once",
                        "operation 1.orders[1].vessel: no vessel \"V2\"; did you mean \"V1\"?");
        assertThat(Changed.wrong("add-orders orders=[]"))
                .containsExactly("operation 1.orders: empty; give at least one");
    }

    @Test
    void ordersAreRemoved() {
        assertThat(Changed.difference("remove-orders orders=A,C")).containsExactly("- " + A + "}", "- " + C + C_REST);
        assertThat(Changed.wrong("remove-orders orders=A,D,A"))
                .containsExactly(
                        "operation 1.orders[1]: no order \"D\"",
                        "operation 1.orders[2]: the same order twice; give it once");
    }

    @Test
    void whatAnOrderAsksForIsSet() {
        assertThat(Changed.difference("set-order order=A readyDay=2019-06-25 centers=SJC priority=3"
                        + " unavailableDays=2019-06-24..2019-06-25 promisedDay=2019-06-30"))
                .containsExactly(
                        "- " + A + "}",
                        "+ {\"id\": \"A\", \"model\": \"M3\", \"location\": \"FRE\", \"readyDay\": \"2019-06-25\","
                                + " \"centers\": [\"SJC\"], \"priority\": 3, \"promisedDay\": \"2019-06-30\","
                                + " \"unavailableDays\": [\"2019-06-24\", \"2019-06-25\"]}");
    }

    @Test
    void whatAnOrderAskedForIsCleared() {
        assertThat(Changed.difference("set-order order=C readyDay=2019-06-25 priority=3 unavailableDays=2019-06-24"
                        + " promisedDay=2019-06-30; set-order order=C unavailableDays="
                        + " clear=readyDay,priority,promisedDay,planned,vessel"))
                .containsExactly("- " + C + C_REST, "+ " + C + "}");
    }

    @Test
    void aProposalGoesWithItsCenterButAnAppointmentDoesNot() {
        assertThat(Changed.difference("set-order order=C centers=SJC"))
                .containsExactly("- " + C + C_REST, "+ " + C.replace("\"SEA\", ", "") + ", \"vessel\": \"V1\"}");
        assertThat(Changed.wrong("set-order order=B centers=SEA,SJC")).isEmpty();
        assertThat(Changed.wrong("set-order order=B centers=SEA"))
                .containsExactly(
                        "operation 1.centers: its appointment is at \"SJC\"; move or cancel the appointment first");
    }

    @Test
    void valuesOfAnOrderKeepTheirLimits() {
        assertThat(Changed.wrong("set-order order=A priority=1")).isEmpty();
        assertThat(Changed.wrong(
                        "set-order order=A priority=0; set-order order=A; set-order order=A centers=SEA,SEA,XXX;"
                                + " set-order order=A clear=centers"))
                .containsExactly(
                        "operation 1.priority: 0 is too small; at least 1",
                        "operation 2.order: nothing to set; give a field of an order, or clear",
                        "operation 3.centers[2]: no center \"XXX\"",
                        "operation 3.centers[1]: center \"SEA\" is given twice; give each center once",
                        "operation 4.clear[0]: no field to clear \"centers\"");
    }

    @Test
    void anAppointmentIsGivenMovedAndCancelled() {
        assertThat(Changed.difference("give-appointment order=A center=SJC day=2019-06-26"))
                .containsExactly("- " + A + "}", "+ " + withAppointment(A, "SJC", "2019-06-26"));
        assertThat(Changed.difference("give-appointment order=B center=SJC day=2019-06-26"))
                .containsExactly(
                        "- " + withAppointment(B, "SJC", "2019-06-25"), "+ " + withAppointment(B, "SJC", "2019-06-26"));
        assertThat(Changed.difference("cancel-appointment order=B"))
                .containsExactly("- " + withAppointment(B, "SJC", "2019-06-25"), "+ " + B + "}");
    }

    @Test
    void anAppointmentIsAtACenterOfTheOrder() {
        assertThat(Changed.wrong("give-appointment order=B center=SEA day=2019-06-26;"
                        + " give-appointment order=D center=SAE day=2019-06-26; cancel-appointment order=A"))
                .containsExactly(
                        "operation 1.center: \"SEA\" is not among the order's centers; its centers are SJC",
                        "operation 2.center: no center \"SAE\"; did you mean \"SEA\"?",
                        "operation 2.order: no order \"D\"",
                        "operation 3.order: it has no appointment");
    }

    @Test
    void anAppointmentIsOnAPlanningDayOnWhichTheCustomerCanCome() {
        assertThat(
                        Changed.wrong(
                                "set-order order=A unavailableDays=2019-06-25; give-appointment order=A center=SJC day=2019-06-25;"
                                        + " give-appointment order=A center=SJC day=2019-06-27; give-appointment order=A center=SJC day=2019-06-26"))
                .containsExactly(
                        "operation 2.day: the customer cannot come on 2019-06-25; give another day",
                        "operation 3.day: 2019-06-27 is no planning day; planning days are 2019-06-24 to 2019-06-26");
    }

    @Test
    void rulesAreSetAndCleared() {
        assertThat(Changed.difference("set-rules loadMinutes=0 unloadMinutes=1 roadFactor=1.5 kmPerHour=70.5"
                        + " maxTripsPerDay=1 maxStops=2 dutyCycle='{\"days\": 8, \"minutes\": 4200}'"))
                .contains("+ \"rules\": {\"loadMinutes\": 0, \"unloadMinutes\": 1, \"roadFactor\": 1.5,"
                        + " \"kmPerHour\": 70.5, \"maxTripsPerDay\": 1, \"maxStops\": 2,"
                        + " \"dutyCycle\": {\"days\": 8, \"minutes\": 4200}}");
        assertThat(Changed.difference("set-rules maxStops=2 dutyCycle='{\"days\": 8, \"minutes\": 4200}';"
                        + " set-rules clear=maxStops,dutyCycle"))
                .isEmpty();
    }

    @Test
    void rulesKeepTheirLimits() {
        assertThat(Changed.wrong(
                        "set-rules maxStops=0 kmPerHour=0 loadMinutes=-1 dutyCycle='{\"days\": 0, \"minutes\": 1}';"
                                + " set-rules"))
                .containsExactly(
                        "operation 1.maxStops: 0 is too small; at least 1",
                        "operation 1.kmPerHour: 0 is too small; above 0",
                        "operation 1.loadMinutes: -1 is too small; at least 0",
                        "operation 1.dutyCycle.days: 0 is too small; at least 1",
                        "operation 2: nothing to set; give a rule, or clear");
    }

    @Test
    void weightsAreSetAndCleared() {
        assertThat(Changed.difference("set-weights wait=0 change=1000000 level=1; set-weights clear=level"))
                .contains("+ \"weights\": {\"wait\": 0, \"change\": 1000000}");
        assertThat(Changed.wrong("set-weights change=1000001; set-weights kn=1; set-weights"))
                .containsExactly(
                        "operation 1.change: 1000001 is too large; at most 1000000",
                        "operation 2.kn: unknown field; did you mean \"km\"?",
                        "operation 3: nothing to set; give a weight, or clear");
    }
}
