package dev.quarterback.format;

import java.util.List;

/** Plans with one thing wrong in their form, each as an edit of one valid plan. */
final class BrokenPlans {

    static final String VALID = """
            {
              "problem": "two orders",
              "made": {"by": "hand", "on": ["paper", null, 1.5]},
              "trips": [{"id": "C001-1", "carrier": "C001", "departureDay": "2019-06-24", "stops": ["SEA"], "load": 1}],
              "deliveries": [{"order": "RN1", "center": "SEA", "day": "2019-06-26", "trip": "C001-1", "arrival": "2019-06-25"},
                             {"order": "RN3", "center": "POR", "day": "2019-06-27", "trip": null}],
              "undelivered": [{"order": "RN2", "code": "not-placed", "reason": "not placed", "action": "plan longer"}],
              "upperBound": {"appointments": 7000, "deliveries": 11034, "orders": 11000, "seconds": 1.5}
            }
            """;

    private BrokenPlans() {}

    static List<BrokenInput> all() {
        return List.of(
                edit("problem missing", "\"problem\": \"two orders\",", "")
                        .gives("problem: missing; a plan needs problem, trips, deliveries, undelivered"),
                edit("trips missing", "\"trips\":", "\"tours\":")
                        .gives("trips: missing; a plan needs problem, trips, deliveries, undelivered"),
                edit("trip without stops", "\"stops\": [\"SEA\"], ", "")
                        .gives("trips[0].stops: missing; a trip needs id, carrier, departureDay, stops"),
                edit("stops as text", "[\"SEA\"]", "\"SEA\"").gives("trips[0].stops: expected a list, found \"SEA\""),
                edit("no such day", "\"departureDay\": \"2019-06-24\"", "\"departureDay\": \"2019-06-31\"")
                        .gives("trips[0].departureDay: no day \"2019-06-31\" in the calendar"),
                edit("delivery without a day", "\"day\": \"2019-06-26\",", "")
                        .gives("deliveries[0].day: missing; a delivery needs order, center, day"),
                edit("null for a day", "\"day\": \"2019-06-26\"", "\"day\": null")
                        .gives("deliveries[0].day: expected a day such as \"2019-06-24\", found null"),
                edit("number for a trip", "\"trip\": \"C001-1\"", "\"trip\": 1")
                        .gives("deliveries[0].trip: expected a text, found 1; write it in quotes"),
                edit(
                                "order as text",
                                "{\"order\": \"RN2\", \"code\": \"not-placed\", \"reason\": \"not placed\", \"action\": \"plan longer\"}",
                                "\"RN2\"")
                        .gives("undelivered[0]: expected an object, found \"RN2\""),
                edit("number for a code", "\"code\": \"not-placed\"", "\"code\": 7")
                        .gives("undelivered[0].code: expected a text, found 7; write it in quotes"),
                edit("list for an action", "\"action\": \"plan longer\"", "\"action\": [\"plan longer\"]")
                        .gives("undelivered[0].action: expected a text, found a list"),
                edit("fraction in the bound", "\"deliveries\": 11034", "\"deliveries\": 11034.5")
                        .gives("upperBound.deliveries: expected a whole number, found 11034.5;"
                                + " write it without fraction and exponent"),
                edit("negative bound", "\"deliveries\": 11034", "\"deliveries\": -1")
                        .gives("upperBound.deliveries: -1 is too small; at least 0"),
                edit("negative bound of orders", "\"orders\": 11000", "\"orders\": -1")
                        .gives("upperBound.orders: -1 is too small; at least 0"),
                edit("bound beyond a long", "\"deliveries\": 11034", "\"deliveries\": 9223372036854775808")
                        .gives("upperBound.deliveries: 9223372036854775808 is too large; at most 9223372036854775807"),
                edit("null in the bound", "\"appointments\": 7000", "\"appointments\": null")
                        .gives("upperBound.appointments: expected a whole number, found null;"
                                + " leave the field out if there is none"),
                edit("key twice", "\"reason\": \"not placed\"", "\"reason\": \"not placed\", \"reason\": \"\"")
                        .gives("undelivered[0].reason: given twice; give it once")
                        .unseenBySchema(),
                edit("further key twice", "\"load\": 1", "\"load\": 1, \"load\": 1")
                        .gives("trips[0].load: given twice; give it once")
                        .unseenBySchema(),
                edit("key twice within a further field", "\"by\": \"hand\"", "\"by\": \"hand\", \"by\": \"me\"")
                        .gives("made.by: given twice; give it once")
                        .unseenBySchema(),
                edit("NaN within a further field", "null, 1.5]", "null, NaN]")
                        .gives("made.on[2]: NaN or infinite; JSON has no such number")
                        .unseenBySchema());
    }

    private static BrokenInput.Edit edit(String name, String text, String replacement) {
        return BrokenInput.edit(VALID, name, text, replacement);
    }
}
