package dev.quarterback.format;

import java.util.List;
import java.util.stream.Stream;

/** Problems with one thing wrong, or a few, each as an edit of one valid problem. */
final class BrokenProblems {

    /** Every field of the format at least once. */
    static final String VALID = """
            {
              "name": "two orders",
              "firstDay": "2019-06-24",
              "lastDay": "2019-06-30",
              "market": "North America",
              "progress": {"quarterStart": "2019-04-01", "deliveredInQuarter": 49000, "deliveredInMonth": 22000,
                           "monthTarget": {"low": 33000, "high": 36000}, "quarterTarget": {"low": 60000, "high": 63000}},
              "rules": {"loadMinutes": 91, "unloadMinutes": 46, "roadFactor": 1.3, "kmPerHour": 72.5,
                        "maxTripsPerDay": 4, "maxStops": 2, "dutyCycle": {"days": 8, "minutes": 4200}},
              "weights": {"km": 2, "surge": 51, "preference": 21, "late": 11, "wait": 3, "level": 1, "change": 31,
                          "hire": 4, "crowd": 22},
              "models": [{"id": "M3", "weightKg": 1847.5, "positions": 2}],
              "yards": [{"id": "FRE", "name": "Fremont", "lat": 37.49, "lon": -121.94, "departuresPerDay": 60,
                         "departureDays": {"2019-06-30": 20}}],
              "vessels": [{"id": "V1", "name": "Glovis Captain", "yard": "FRE", "day": "2019-06-21", "handlingDays": 3}],
              "centers": [
                {"id": "SEA", "name": "Seattle", "lat": 47.58, "lon": -122.33,
                 "handovers": {"regular": 40, "surge": 10},
                 "handoverDays": {"2019-06-29": {"regular": 5, "surge": 6}},
                 "lotSpaces": 61, "prepDays": 1},
                {"id": "POR", "lat": 45.5, "lon": -122.6, "handovers": {"regular": 7}}
              ],
              "carriers": [{"id": "C001", "yard": "FRE", "positions": 9, "payloadKg": 17500.5,
                            "dutyMinutesPerDay": 600, "availableFrom": "2019-06-23", "availableTo": "2019-07-01",
                            "offDays": ["2019-06-26"], "hire": 900,
                            "busy": [{"day": "2019-06-20", "minutes": 540, "trips": 1}]}],
              "lanes": [{"from": "FRE", "to": "SEA", "km": 1300.5, "minutes": 1000}],
              "orders": [
                {"id": "RN1", "model": "M3", "location": "FRE", "readyDay": "2019-06-25",
                 "centers": ["SEA", "POR"], "priority": 12, "promisedDay": "2019-06-27",
                 "unavailableDays": ["2019-06-28"],
                 "appointment": {"center": "SEA", "day": "2019-06-22"},
                 "planned": {"center": "POR", "day": "2019-07-02"},
                 "vessel": "V1", "orderedDay": "2019-06-18", "arrival": {"center": "POR", "day": "2019-06-19"}},
                {"id": "RN2", "model": "M3", "location": "SEA", "centers": ["SEA"]}
              ]
            }
            """;

    private static final String ORDER_HAS =
            "an order has id, model, location, centers, readyDay, priority, promisedDay, unavailableDays,"
                    + " appointment, planned, vessel, orderedDay, arrival";

    private BrokenProblems() {}

    static Stream<BrokenInput> all() {
        return Stream.of(types(), numbers(), days(), fields(), ids(), references(), several())
                .flatMap(List::stream);
    }

    static List<BrokenInput> types() {
        return List.of(
                edit("number as text", "\"priority\": 12", "\"priority\": \"12\"")
                        .gives("orders[0].priority: expected a whole number, found \"12\"; write it without quotes"),
                edit("text as number", "\"id\": \"RN2\"", "\"id\": 7")
                        .gives("orders[1].id: expected a text, found 7; write it in quotes"),
                edit("true for a number", "\"priority\": 12", "\"priority\": true")
                        .gives("orders[0].priority: expected a whole number, found true"),
                edit("object for a text", "\"name\": \"two orders\"", "\"name\": {\"en\": \"two\"}")
                        .gives("name: expected a text, found an object"),
                edit("text for a list", "[\"SEA\", \"POR\"]", "\"SEA\"")
                        .gives("orders[0].centers: expected a list, found \"SEA\""),
                edit(
                                "object for a list",
                                "[{\"id\": \"M3\", \"weightKg\": 1847.5, \"positions\": 2}]",
                                "{\"id\": \"M3\"}")
                        .gives("models: expected a list, found an object"),
                edit("list for an object", "{\"days\": 8, \"minutes\": 4200}", "[8, 4200]")
                        .gives("rules.dutyCycle: expected an object, found a list"),
                edit("text for an object", "{\"center\": \"SEA\", \"day\": \"2019-06-22\"}", "\"SEA\"")
                        .gives("orders[0].appointment: expected an object, found \"SEA\""),
                edit(
                                "text among orders",
                                "{\"id\": \"RN2\", \"model\": \"M3\", \"location\": \"SEA\", \"centers\": [\"SEA\"]}",
                                "\"RN2\"")
                        .gives("orders[1]: expected an object, found \"RN2\""),
                edit("number among centers", "[\"SEA\", \"POR\"]", "[\"SEA\", 5]")
                        .gives("orders[0].centers[1]: expected a text, found 5; write it in quotes"),
                edit("list for days of a yard", "{\"2019-06-30\": 20}", "[\"2019-06-30\"]")
                        .gives("yards[0].departureDays: expected an object with a day for each key, found a list"),
                edit("handovers for departures", "{\"2019-06-30\": 20}", "{\"2019-06-30\": {\"regular\": 20}}")
                        .gives("yards[0].departureDays[\"2019-06-30\"]: expected a whole number, found an object"),
                edit("text for vessels", "\"vessels\": [{", "\"vessels\": \"V1\", \"vessel\": [{")
                        .gives(
                                "vessels: expected a list, found \"V1\"",
                                "vessel: unknown field; did you mean \"vessels\"?"),
                edit(
                                "day for a busy day",
                                "[{\"day\": \"2019-06-20\", \"minutes\": 540, \"trips\": 1}]",
                                "[\"2019-06-20\"]")
                        .gives("carriers[0].busy[0]: expected an object, found \"2019-06-20\""),
                edit("object for busy days", "[{\"day\": \"2019-06-20\", \"minutes\": 540, \"trips\": 1}]", "{}")
                        .gives("carriers[0].busy: expected a list, found an object"),
                edit("day for an arrival", "{\"center\": \"POR\", \"day\": \"2019-06-19\"}", "\"2019-06-19\"")
                        .gives("orders[0].arrival: expected an object, found \"2019-06-19\""),
                edit("null for a vessel", "\"vessel\": \"V1\"", "\"vessel\": null")
                        .gives("orders[0].vessel: expected a text, found null; leave the field out if there is none"),
                edit("null for a market", "\"market\": \"North America\"", "\"market\": null")
                        .gives("market: expected a text, found null; leave the field out if there is none"),
                edit("null for hire", "\"hire\": 900", "\"hire\": null")
                        .gives("carriers[0].hire: expected a whole number, found null;"
                                + " leave the field out if there is none"),
                edit("number for an ordered day", "\"orderedDay\": \"2019-06-18\"", "\"orderedDay\": 18")
                        .gives("orders[0].orderedDay: expected a day such as \"2019-06-24\", found 18"),
                edit("list for days", "{\"2019-06-29\": {\"regular\": 5, \"surge\": 6}}", "[\"2019-06-29\"]")
                        .gives("centers[0].handoverDays: expected an object with a day for each key, found a list"),
                edit("null for an optional field", "\"priority\": 12", "\"priority\": null")
                        .gives("orders[0].priority: expected a whole number, found null;"
                                + " leave the field out if there is none"),
                edit(
                                "null for a required field",
                                "\"model\": \"M3\", \"location\": \"SEA\"",
                                "\"model\": null, \"location\": \"SEA\"")
                        .gives("orders[1].model: expected a text, found null"),
                edit("null in a list", "[\"2019-06-28\"]", "[null]")
                        .gives("orders[0].unavailableDays[0]: expected a day such as \"2019-06-24\", found null"),
                edit("null for a day", "\"promisedDay\": \"2019-06-27\"", "\"promisedDay\": null")
                        .gives("orders[0].promisedDay: expected a day such as \"2019-06-24\", found null;"
                                + " leave the field out if there is none"),
                edit("null for an object", "{\"center\": \"POR\", \"day\": \"2019-07-02\"}", "null")
                        .gives("orders[0].planned: expected an object, found null;"
                                + " leave the field out if there is none"));
    }

    static List<BrokenInput> numbers() {
        return List.of(
                edit("fraction for a whole number", "\"priority\": 12", "\"priority\": 1.5")
                        .gives("orders[0].priority: expected a whole number, found 1.5;"
                                + " write it without fraction and exponent"),
                edit("fraction of zero", "\"regular\": 40", "\"regular\": 40.0")
                        .gives("centers[0].handovers.regular: expected a whole number, found 40.0;"
                                + " write it without fraction and exponent")
                        .unseenBySchema(),
                edit("exponent", "\"regular\": 40", "\"regular\": 4e1")
                        .gives("centers[0].handovers.regular: expected a whole number, found 4e1;"
                                + " write it without fraction and exponent")
                        .unseenBySchema(),
                edit("NaN for a decimal", "\"km\": 1300.5", "\"km\": NaN")
                        .gives("lanes[0].km: expected a number, found NaN")
                        .unseenBySchema(),
                edit("NaN for a whole number", "\"priority\": 12", "\"priority\": NaN")
                        .gives("orders[0].priority: expected a whole number, found NaN")
                        .unseenBySchema(),
                edit("infinity", "\"lat\": 37.49", "\"lat\": -Infinity")
                        .gives("yards[0].lat: expected a number, found -Infinity")
                        .unseenBySchema(),
                edit("decimal beyond doubles", "\"km\": 1300.5", "\"km\": 1e999")
                        .gives("lanes[0].km: 1e999 is too large; every number is below 2147483648")
                        .unseenBySchema(),
                edit("whole number of 2^31", "\"lotSpaces\": 61", "\"lotSpaces\": 2147483648")
                        .gives("centers[0].lotSpaces: 2147483648 is too large; every number is below 2147483648"),
                edit("whole number beyond longs", "\"lotSpaces\": 61", "\"lotSpaces\": 98765432109876543210")
                        .gives("centers[0].lotSpaces: 98765432109876543210 is too large;"
                                + " every number is below 2147483648"),
                edit("whole number below -2^31", "\"lotSpaces\": 61", "\"lotSpaces\": -2147483649")
                        .gives("centers[0].lotSpaces: -2147483649 is too small; no whole number is below 0"),
                edit("decimal of 2^31", "\"km\": 1300.5", "\"km\": 2147483648.0")
                        .gives("lanes[0].km: 2147483648 is too large; every number is below 2147483648"),
                edit("negative whole number", "\"departuresPerDay\": 60", "\"departuresPerDay\": -1")
                        .gives("yards[0].departuresPerDay: -1 is too small; at least 0"),
                edit("negative decimal", "\"km\": 1300.5", "\"km\": -0.5")
                        .gives("lanes[0].km: -0.5 is too small; at least 0"),
                edit("priority 0", "\"priority\": 12", "\"priority\": 0")
                        .gives("orders[0].priority: 0 is too small; at least 1"),
                edit("positions 0 of a model", "\"positions\": 2", "\"positions\": 0")
                        .gives("models[0].positions: 0 is too small; at least 1"),
                edit("positions 0 of a carrier", "\"positions\": 9", "\"positions\": 0")
                        .gives("carriers[0].positions: 0 is too small; at least 1"),
                edit("no duty time", "\"dutyMinutesPerDay\": 600", "\"dutyMinutesPerDay\": 0")
                        .gives("carriers[0].dutyMinutesPerDay: 0 is too small; at least 1"),
                edit("no trips a day", "\"maxTripsPerDay\": 4", "\"maxTripsPerDay\": 0")
                        .gives("rules.maxTripsPerDay: 0 is too small; at least 1"),
                edit("no stops", "\"maxStops\": 2", "\"maxStops\": 0")
                        .gives("rules.maxStops: 0 is too small; at least 1"),
                edit("duty cycle of no day", "\"days\": 8", "\"days\": 0")
                        .gives("rules.dutyCycle.days: 0 is too small; at least 1"),
                edit("duty cycle of no time", "\"minutes\": 4200", "\"minutes\": 0")
                        .gives("rules.dutyCycle.minutes: 0 is too small; at least 1"),
                edit("no speed", "\"kmPerHour\": 72.5", "\"kmPerHour\": 0")
                        .gives("rules.kmPerHour: 0 is too small; above 0"),
                edit("no road factor", "\"roadFactor\": 1.3", "\"roadFactor\": 0.0")
                        .gives("rules.roadFactor: 0 is too small; above 0"),
                edit("no weight of a model", "\"weightKg\": 1847.5", "\"weightKg\": -3")
                        .gives("models[0].weightKg: -3 is too small; above 0"),
                edit("no payload", "\"payloadKg\": 17500.5", "\"payloadKg\": 0")
                        .gives("carriers[0].payloadKg: 0 is too small; above 0"),
                edit("weight above a million", "\"late\": 11", "\"late\": 1000001")
                        .gives("weights.late: 1000001 is too large; at most 1000000"),
                edit("negative weight", "\"wait\": 3", "\"wait\": -3")
                        .gives("weights.wait: -3 is too small; at least 0"),
                edit("weight of hire above a million", "\"hire\": 4,", "\"hire\": 1000001,")
                        .gives("weights.hire: 1000001 is too large; at most 1000000"),
                edit("weight of crowds above a million", "\"crowd\": 22", "\"crowd\": 1000001")
                        .gives("weights.crowd: 1000001 is too large; at most 1000000"),
                edit("negative weight of hire", "\"hire\": 4,", "\"hire\": -1,")
                        .gives("weights.hire: -1 is too small; at least 0"),
                edit("negative hire", "\"hire\": 900", "\"hire\": -1")
                        .gives("carriers[0].hire: -1 is too small; at least 0"),
                edit("hire with a fraction", "\"hire\": 900", "\"hire\": 900.5")
                        .gives("carriers[0].hire: expected a whole number, found 900.5;"
                                + " write it without fraction and exponent"),
                edit("hire of 2^31", "\"hire\": 900", "\"hire\": 2147483648")
                        .gives("carriers[0].hire: 2147483648 is too large; every number is below 2147483648"),
                edit("negative busy time", "\"minutes\": 540", "\"minutes\": -540")
                        .gives("carriers[0].busy[0].minutes: -540 is too small; at least 0"),
                edit("negative busy trips", "\"trips\": 1", "\"trips\": -1")
                        .gives("carriers[0].busy[0].trips: -1 is too small; at least 0"),
                edit("negative departures of a day", "\"2019-06-30\": 20", "\"2019-06-30\": -20")
                        .gives("yards[0].departureDays[\"2019-06-30\"]: -20 is too small; at least 0"),
                edit("negative handling", "\"handlingDays\": 3", "\"handlingDays\": -3")
                        .gives("vessels[0].handlingDays: -3 is too small; at least 0"),
                edit("negative target of the quarter", "\"low\": 60000", "\"low\": -60000")
                        .gives("progress.quarterTarget.low: -60000 is too small; at least 0"),
                edit("latitude beyond a pole", "\"lat\": 37.49", "\"lat\": 90.5")
                        .gives("yards[0].lat: 90.5 is too large; from -90 to 90"),
                edit("longitude too far west", "\"lon\": -122.33", "\"lon\": -181")
                        .gives("centers[0].lon: -181 is too small; from -180 to 180"),
                edit("negative minutes", "\"loadMinutes\": 91", "\"loadMinutes\": -91")
                        .gives("rules.loadMinutes: -91 is too small; at least 0"),
                edit("negative progress", "\"low\": 33000", "\"low\": -33000")
                        .gives("progress.monthTarget.low: -33000 is too small; at least 0"),
                edit("negative handovers of a day", "\"regular\": 5", "\"regular\": -5")
                        .gives("centers[0].handoverDays[\"2019-06-29\"].regular: -5 is too small; at least 0"));
    }

    static List<BrokenInput> days() {
        return List.of(
                edit("day with one digit", "\"firstDay\": \"2019-06-24\"", "\"firstDay\": \"2019-6-24\"")
                        .gives("firstDay: expected a day such as \"2019-06-24\", found \"2019-6-24\""),
                edit("day as elsewhere", "\"promisedDay\": \"2019-06-27\"", "\"promisedDay\": \"27.06.2019\"")
                        .gives("orders[0].promisedDay: expected a day such as \"2019-06-24\", found \"27.06.2019\""),
                edit("day with a time", "\"promisedDay\": \"2019-06-27\"", "\"promisedDay\": \"2019-06-27T00:00:00Z\"")
                        .gives("orders[0].promisedDay: expected a day such as \"2019-06-24\","
                                + " found \"2019-06-27T00:00:00Z\""),
                edit("other digits", "\"promisedDay\": \"2019-06-27\"", "\"promisedDay\": \"٢٠١٩-06-27\"")
                        .gives("orders[0].promisedDay: expected a day such as \"2019-06-24\", found \"٢٠١٩-06-27\""),
                edit("no such day", "[\"2019-06-26\"]", "[\"2019-06-31\"]")
                        .gives("carriers[0].offDays[0]: no day \"2019-06-31\" in the calendar"),
                edit(
                                "29 February in no leap year",
                                "\"availableFrom\": \"2019-06-23\"",
                                "\"availableFrom\": \"2019-02-29\"")
                        .gives("carriers[0].availableFrom: no day \"2019-02-29\" in the calendar"),
                edit("year 0", "\"quarterStart\": \"2019-04-01\"", "\"quarterStart\": \"0000-04-01\"")
                        .gives("progress.quarterStart: no day \"0000-04-01\" in the calendar"),
                edit("day as number", "\"readyDay\": \"2019-06-25\"", "\"readyDay\": 20190625")
                        .gives("orders[0].readyDay: expected a day such as \"2019-06-24\", found 20190625"),
                edit("no day as key", "\"2019-06-29\": {", "\"Saturday\": {")
                        .gives("centers[0].handoverDays.Saturday: expected a day such as \"2019-06-24\","
                                + " found \"Saturday\""),
                edit(
                                "day twice as key",
                                "\"2019-06-29\": {\"regular\": 5, \"surge\": 6}",
                                "\"2019-06-29\": {\"regular\": 5}, \"2019-06-29\": {\"regular\": 6}")
                        .gives("centers[0].handoverDays[\"2019-06-29\"]: given twice; give it once")
                        .unseenBySchema(),
                edit("no such landing", "\"day\": \"2019-06-21\"", "\"day\": \"2019-06-31\"")
                        .gives("vessels[0].day: no day \"2019-06-31\" in the calendar"),
                edit("no such busy day", "\"day\": \"2019-06-20\"", "\"day\": \"2019-6-20\"")
                        .gives("carriers[0].busy[0].day: expected a day such as \"2019-06-24\","
                                + " found \"2019-6-20\""),
                edit("no such arrival", "\"day\": \"2019-06-19\"", "\"day\": \"2019-06-39\"")
                        .gives("orders[0].arrival.day: no day \"2019-06-39\" in the calendar"),
                edit("no day of a yard as key", "\"2019-06-30\": 20", "\"2019-06-31\": 20")
                        .gives("yards[0].departureDays[\"2019-06-31\"]: no day \"2019-06-31\" in the calendar"),
                edit("day of a yard twice", "\"2019-06-30\": 20", "\"2019-06-30\": 20, \"2019-06-30\": 21")
                        .gives("yards[0].departureDays[\"2019-06-30\"]: given twice; give it once")
                        .unseenBySchema(),
                edit("busy day twice", "\"trips\": 1}]", "\"trips\": 1}, {\"day\": \"2019-06-20\", \"minutes\": 0}]")
                        .gives("carriers[0].busy[1].day: 2019-06-20 is given twice; give each day once")
                        .unseenBySchema(),
                edit(
                                "two busy days that are none",
                                "\"busy\": [{\"day\": \"2019-06-20\"",
                                "\"busy\": [{\"day\": \"\", \"minutes\": 1}, {\"day\": \"-\"")
                        .gives(
                                "carriers[0].busy[0].day: expected a day such as \"2019-06-24\", found \"\"",
                                "carriers[0].busy[1].day: expected a day such as \"2019-06-24\", found \"-\""),
                edit("last day first", "\"lastDay\": \"2019-06-30\"", "\"lastDay\": \"2019-06-23\"")
                        .gives("lastDay: 2019-06-23 is before firstDay, 2019-06-24")
                        .unseenBySchema(),
                edit("401 planning days", "\"lastDay\": \"2019-06-30\"", "\"lastDay\": \"2020-07-28\"")
                        .gives("lastDay: 401 planning days from 2019-06-24; at most 400")
                        .unseenBySchema());
    }

    static List<BrokenInput> fields() {
        return List.of(
                edit("required field missing", "\"name\": \"two orders\",", "")
                        .gives("name: missing; a problem needs name, firstDay, lastDay, models, yards, centers,"
                                + " carriers, orders"),
                edit(
                                "required field of an element missing",
                                "\"model\": \"M3\", \"location\": \"SEA\"",
                                "\"location\": \"SEA\"")
                        .gives("orders[1].model: missing; an order needs id, model, location, centers"),
                edit("half an appointment", "{\"center\": \"SEA\", \"day\": \"2019-06-22\"}", "{\"center\": \"SEA\"}")
                        .gives("orders[0].appointment.day: missing; a handover needs center, day"),
                edit("half a duty cycle", "{\"days\": 8, \"minutes\": 4200}", "{\"minutes\": 4200}")
                        .gives("rules.dutyCycle.days: missing; a duty cycle needs days, minutes"),
                edit("surge alone", "{\"regular\": 40, \"surge\": 10}", "{\"surge\": 10}")
                        .gives("centers[0].handovers.regular: missing; handovers needs regular"),
                edit("surge alone on a day", "{\"regular\": 5, \"surge\": 6}", "{\"surge\": 6}")
                        .gives("centers[0].handoverDays[\"2019-06-29\"].regular: missing; handovers needs regular"),
                edit("half an arrival", "{\"center\": \"POR\", \"day\": \"2019-06-19\"}", "{\"center\": \"POR\"}")
                        .gives("orders[0].arrival.day: missing; an arrival needs center, day"),
                edit("busy day without its time", "\"minutes\": 540, \"trips\": 1", "\"trips\": 1")
                        .gives("carriers[0].busy[0].minutes: missing; a busy day needs day, minutes"),
                edit("vessel without a yard", "\"name\": \"Glovis Captain\", \"yard\": \"FRE\", ", "")
                        .gives("vessels[0].yard: missing; a vessel needs id, yard, day"),
                edit("vessel in a vessel's words", "\"handlingDays\": 3", "\"handling\": 3")
                        .gives("vessels[0].handling: unknown field; a vessel has id, yard, day, name, handlingDays"),
                edit("third end of a target", "\"high\": 63000", "\"most\": 63000")
                        .gives("progress.quarterTarget.most: unknown field; a target has low, high"),
                edit("empty lane", "{\"from\": \"FRE\", \"to\": \"SEA\", \"km\": 1300.5, \"minutes\": 1000}", "{}")
                        .gives(
                                "lanes[0].from: missing; a lane needs from, to, km, minutes",
                                "lanes[0].to: missing; a lane needs from, to, km, minutes",
                                "lanes[0].km: missing; a lane needs from, to, km, minutes",
                                "lanes[0].minutes: missing; a lane needs from, to, km, minutes"),
                edit("unknown field", "\"priority\": 12", "\"colour\": \"red\"")
                        .gives("orders[0].colour: unknown field; " + ORDER_HAS),
                edit("mistyped field", "\"priority\": 12", "\"prioritty\": 12")
                        .gives("orders[0].prioritty: unknown field; did you mean \"priority\"?"),
                edit("field in another case", "\"lotSpaces\": 61", "\"LOTSPACES\": 61")
                        .gives("centers[0].LOTSPACES: unknown field; did you mean \"lotSpaces\"?"),
                edit(
                                "unknown field of the problem",
                                "\"name\": \"two orders\"",
                                "\"name\": \"two orders\", \"center\": []")
                        .gives("center: unknown field; did you mean \"centers\"?"),
                edit("unknown field with content", "\"priority\": 12", "\"x\": {\"y\": [{}, null, 1e5]}")
                        .gives("orders[0].x: unknown field; " + ORDER_HAS),
                edit("field whose name is no word", "\"priority\": 12", "\"a \\u001b[2J/~\\\"b\": 12")
                        .gives("orders[0][\"a \\u001b[2J/~\\\"b\"]: unknown field; " + ORDER_HAS),
                edit("key twice", "\"priority\": 12", "\"priority\": 12, \"priority\": 13")
                        .gives("orders[0].priority: given twice; give it once")
                        .unseenBySchema(),
                edit("list twice", "\"lanes\": [", "\"models\": [], \"lanes\": [")
                        .gives("models: given twice; give it once")
                        .unseenBySchema(),
                edit("no center", "[\"SEA\", \"POR\"]", "[]")
                        .gives(
                                "orders[0].centers: empty; give at least one center, first choice first",
                                "orders[0].appointment.center: \"SEA\" is not among the order's centers;"
                                        + " give one of centers",
                                "orders[0].planned.center: \"POR\" is not among the order's centers;"
                                        + " give one of centers"));
    }

    static List<BrokenInput> ids() {
        return List.of(
                edit("empty id", "\"id\": \"RN2\"", "\"id\": \"\"").gives("orders[1].id: empty; give it an id"),
                edit("empty id of a carrier", "\"id\": \"C001\"", "\"id\": \"\"")
                        .gives("carriers[0].id: empty; give it an id"),
                edit("order twice", "\"id\": \"RN2\"", "\"id\": \"RN1\"")
                        .gives("orders[1].id: \"RN1\" is already the id of orders[0]; ids are unique")
                        .unseenBySchema(),
                edit("model twice", "\"models\": [", "\"models\": [{\"id\": \"M3\", \"weightKg\": 1}, ")
                        .gives("models[1].id: \"M3\" is already the id of models[0]; ids are unique")
                        .unseenBySchema(),
                edit(
                                "carrier twice",
                                "\"carriers\": [",
                                "\"carriers\": [{\"id\": \"C001\", \"yard\": \"FRE\", \"positions\": 1, \"payloadKg\": 1}, ")
                        .gives("carriers[1].id: \"C001\" is already the id of carriers[0]; ids are unique")
                        .unseenBySchema(),
                edit(
                                "vessel twice",
                                "\"vessels\": [",
                                "\"vessels\": [{\"id\": \"V1\", \"yard\": \"FRE\", \"day\": \"2019-06-25\"}, ")
                        .gives("vessels[1].id: \"V1\" is already the id of vessels[0]; ids are unique")
                        .unseenBySchema(),
                edit("empty id of a vessel", "{\"id\": \"V1\"", "{\"id\": \"\"")
                        .gives("vessels[0].id: empty; give it an id", "orders[0].vessel: no vessel \"V1\""),
                edit("yard and center with one id", "\"id\": \"POR\"", "\"id\": \"FRE\"")
                        .gives(
                                "centers[1].id: \"FRE\" is already the id of yards[0]; ids are unique",
                                "orders[0].centers[1]: no center \"POR\"",
                                "orders[0].arrival.center: no center \"POR\"")
                        .unseenBySchema(),
                edit("half a character", "\"id\": \"RN2\"", "\"id\": \"RN\\ud83d\"")
                        .gives("orders[1].id: half a character in \"RN\\ud83d\"; write surrogates in pairs")
                        .unseenBySchema());
    }

    static List<BrokenInput> references() {
        return List.<BrokenInput>of(
                        edit("mistyped center", "[\"SEA\", \"POR\"]", "[\"SEA9\", \"SEA\", \"POR\"]")
                                .gives("orders[0].centers[0]: no center \"SEA9\"; did you mean \"SEA\"?"),
                        edit("swapped letters", "[\"SEA\", \"POR\"]", "[\"SAE\", \"SEA\", \"POR\"]")
                                .gives("orders[0].centers[0]: no center \"SAE\"; did you mean \"SEA\"?"),
                        edit("center in another case", "[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"sea\"]")
                                .gives("orders[0].centers[2]: no center \"sea\"; did you mean \"SEA\"?"),
                        edit("center like no other", "[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"BOSTON\"]")
                                .gives("orders[0].centers[2]: no center \"BOSTON\""),
                        edit("empty reference", "[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"\"]")
                                .gives("orders[0].centers[2]: no center \"\""),
                        edit("yard as center", "[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"FRE\"]")
                                .gives("orders[0].centers[2]: no center \"FRE\"; that is a yard"),
                        edit("center as yard", "\"C001\", \"yard\": \"FRE\"", "\"C001\", \"yard\": \"SEA\"")
                                .gives("carriers[0].yard: no yard \"SEA\"; that is a center"),
                        edit("unknown yard", "\"C001\", \"yard\": \"FRE\"", "\"C001\", \"yard\": \"FRO\"")
                                .gives("carriers[0].yard: no yard \"FRO\"; did you mean \"FRE\"?"),
                        edit("unknown vessel", "\"vessel\": \"V1\"", "\"vessel\": \"V2\"")
                                .gives("orders[0].vessel: no vessel \"V2\"; did you mean \"V1\"?"),
                        edit("vessel where there is none", "\"vessels\": [{", "\"ships\": [{")
                                .gives(
                                        "ships: unknown field; a problem has name, firstDay, lastDay, models, yards,"
                                                + " centers, carriers, orders, market, progress, rules, weights, vessels,"
                                                + " lanes",
                                        "orders[0].vessel: no vessel \"V1\"; the problem has no vessels"),
                        edit(
                                        "center as a vessel's yard",
                                        "\"Glovis Captain\", \"yard\": \"FRE\"",
                                        "\"Glovis Captain\", \"yard\": \"SEA\"")
                                .gives("vessels[0].yard: no yard \"SEA\"; that is a center"),
                        edit(
                                        "unknown yard of a vessel",
                                        "\"Glovis Captain\", \"yard\": \"FRE\"",
                                        "\"Glovis Captain\", \"yard\": \"FRO\"")
                                .gives("vessels[0].yard: no yard \"FRO\"; did you mean \"FRE\"?"),
                        edit(
                                        "arrival nowhere",
                                        "{\"center\": \"POR\", \"day\": \"2019-06-19\"}",
                                        "{\"center\": \"POT\", \"day\": \"2019-06-19\"}")
                                .gives("orders[0].arrival.center: no center \"POT\"; did you mean \"POR\"?"),
                        edit(
                                        "arrival at a yard",
                                        "{\"center\": \"POR\", \"day\": \"2019-06-19\"}",
                                        "{\"center\": \"FRE\", \"day\": \"2019-06-19\"}")
                                .gives("orders[0].arrival.center: no center \"FRE\"; that is a yard"),
                        edit(
                                        "unknown model",
                                        "\"model\": \"M3\", \"location\": \"SEA\"",
                                        "\"model\": \"MS\", \"location\": \"SEA\"")
                                .gives("orders[1].model: no model \"MS\"; did you mean \"M3\"?"),
                        edit("unknown location", "\"location\": \"SEA\"", "\"location\": \"MOON\"")
                                .gives("orders[1].location: no yard or center \"MOON\""),
                        edit(
                                        "unknown ends of a lane",
                                        "\"from\": \"FRE\", \"to\": \"SEA\"",
                                        "\"from\": \"FREE\", \"to\": \"X\"")
                                .gives(
                                        "lanes[0].from: no yard or center \"FREE\"; did you mean \"FRE\"?",
                                        "lanes[0].to: no yard or center \"X\""),
                        edit(
                                        "lane to itself",
                                        "\"from\": \"FRE\", \"to\": \"SEA\"",
                                        "\"from\": \"SEA\", \"to\": \"SEA\"")
                                .gives("lanes[0]: from \"SEA\" to itself; a lane joins two sites"),
                        edit(
                                        "lane twice",
                                        "\"lanes\": [",
                                        "\"lanes\": [{\"from\": \"FRE\", \"to\": \"SEA\", \"km\": 1, \"minutes\": 1}, ")
                                .gives("lanes[1]: from \"FRE\" to \"SEA\" is already lanes[0]; give each lane once"),
                        edit("center twice", "[\"SEA\", \"POR\"]", "[\"SEA\", \"POR\", \"SEA\"]")
                                .gives("orders[0].centers[2]: center \"SEA\" is given twice; give each center once"),
                        edit(
                                        "appointment elsewhere",
                                        "{\"center\": \"SEA\", \"day\": \"2019-06-22\"}",
                                        "{\"center\": \"FRE\", \"day\": \"2019-06-22\"}")
                                .gives("orders[0].appointment.center: no center \"FRE\"; that is a yard"),
                        edit(
                                        "planned at a center not among the order's",
                                        "\"location\": \"SEA\", ",
                                        "\"location\": \"SEA\", \"planned\": {\"center\": \"POR\", \"day\": \"2019-06-25\"}, ")
                                .gives("orders[1].planned.center: \"POR\" is not among the order's centers;"
                                        + " give one of centers"))
                .stream()
                .map(BrokenInput::unseenBySchema)
                .toList();
    }

    static List<BrokenInput> several() {
        return List.of(
                edit(
                                "three faults of an order, found at different times",
                                "\"model\": \"M3\", \"location\": \"SEA\"",
                                "\"priority\": \"high\", \"model\": \"M9\", \"location\": \"SEA\", \"colour\": 1")
                        .gives(
                                "orders[1].priority: expected a whole number, found \"high\"",
                                "orders[1].colour: unknown field; " + ORDER_HAS,
                                "orders[1].model: no model \"M9\"; did you mean \"M3\"?"),
                new BrokenInput.Edit(
                                "faults all over, in the order of the file",
                                VALID.replace("\"regular\": 40", "\"regular\": -40")
                                        .replace("\"name\": \"two orders\"", "\"nmae\": 5")
                                        .replace("\"id\": \"RN2\"", "\"id\": \"RN1\"")
                                        .replace("\"C001\", \"yard\": \"FRE\"", "\"C001\", \"yard\": \"\"")
                                        .replace("\"priority\": 12", "\"priority\": 0.5"))
                        .gives(
                                "nmae: unknown field; did you mean \"name\"?",
                                "centers[0].handovers.regular: -40 is too small; at least 0",
                                "carriers[0].yard: no yard \"\"",
                                "orders[0].priority: expected a whole number, found 0.5;"
                                        + " write it without fraction and exponent",
                                "orders[1].id: \"RN1\" is already the id of orders[0]; ids are unique",
                                "name: missing; a problem needs name, firstDay, lastDay, models, yards, centers,"
                                        + " carriers, orders"),
                new BrokenInput.Edit("nothing", "{}")
                        .gives(Stream.of(
                                        "name",
                                        "firstDay",
                                        "lastDay",
                                        "models",
                                        "yards",
                                        "centers",
                                        "carriers",
                                        "orders")
                                .map(field -> field + ": missing; a problem needs name, firstDay, lastDay, models,"
                                        + " yards, centers, carriers, orders")
                                .toArray(String[]::new)));
    }

    private static BrokenInput.Edit edit(String name, String text, String replacement) {
        return BrokenInput.edit(VALID, name, text, replacement);
    }
}
