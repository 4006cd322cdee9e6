package dev.quarterback.format;

import java.util.List;

/** The objects of a problem, a plan and a sample path, with their fields: the reader's side of their JSON Schemas. */
final class Shapes {

    static final Shape PROBLEM = Shape.of(
                    "a problem", "name", "firstDay", "lastDay", "models", "yards", "centers", "carriers", "orders")
            .optional("market", "progress", "rules", "weights", "vessels", "lanes");
    static final Shape PROGRESS = Shape.of("progress")
            .optional("quarterStart", "deliveredInQuarter", "deliveredInMonth", "monthTarget", "quarterTarget");
    static final Shape TARGET = Shape.of("a target").optional("low", "high");
    static final Shape RULES = Shape.of("rules")
            .optional(
                    "loadMinutes",
                    "unloadMinutes",
                    "roadFactor",
                    "kmPerHour",
                    "maxTripsPerDay",
                    "maxStops",
                    "dutyCycle");
    static final Shape DUTY_CYCLE = Shape.of("a duty cycle", "days", "minutes");
    static final Shape WEIGHTS = Shape.of("weights")
            .optional("km", "surge", "preference", "late", "wait", "level", "change", "hire", "crowd");
    static final Shape MODEL = Shape.of("a model", "id", "weightKg").optional("positions");
    static final Shape YARD =
            Shape.of("a yard", "id", "lat", "lon").optional("name", "departuresPerDay", "departureDays");
    static final Shape VESSEL = Shape.of("a vessel", "id", "yard", "day").optional("name", "handlingDays");
    static final Shape CENTER = Shape.of("a center", "id", "lat", "lon", "handovers")
            .optional("name", "handoverDays", "lotSpaces", "prepDays");
    static final Shape HANDOVERS = Shape.of("handovers", "regular").optional("surge");
    static final Shape CARRIER = Shape.of("a carrier", "id", "yard", "positions", "payloadKg")
            .optional("dutyMinutesPerDay", "availableFrom", "availableTo", "offDays", "hire", "busy");
    static final Shape BUSY_DAY = Shape.of("a busy day", "day", "minutes").optional("trips");
    static final Shape LANE = Shape.of("a lane", "from", "to", "km", "minutes");
    static final Shape ORDER = Shape.of("an order", "id", "model", "location", "centers")
            .optional(
                    "readyDay",
                    "priority",
                    "promisedDay",
                    "unavailableDays",
                    "appointment",
                    "planned",
                    "vessel",
                    "orderedDay",
                    "arrival");
    static final Shape HANDOVER = Shape.of("a handover", "center", "day");
    static final Shape ARRIVAL = Shape.of("an arrival", "center", "day");

    static final Shape PLAN = Shape.of("a plan", "problem", "trips", "deliveries", "undelivered")
            .optional("upperBound")
            .andMore();
    static final Shape TRIP =
            Shape.of("a trip", "id", "carrier", "departureDay", "stops").andMore();
    static final Shape DELIVERY =
            Shape.of("a delivery", "order", "center", "day").optional("trip").andMore();
    static final Shape UNDELIVERED = Shape.of("an undelivered order", "order")
            .optional("code", "reason", "action")
            .andMore();
    static final Shape UPPER_BOUND = Shape.of("an upper bound")
            .optional("appointments", "deliveries", "orders")
            .andMore();

    static final Shape PATH = Shape.of("a path", "problem").optional("seed", "orders", "vessels", "carriers");
    static final Shape PATH_OF_ORDER =
            Shape.of("an order's path", "order").optional("known", "ready", "absent", "failedPreparations");
    static final Shape PATH_OF_VESSEL = Shape.of("a vessel's path", "vessel", "day");
    static final Shape PATH_OF_CARRIER = Shape.of("a carrier's path", "carrier").optional("breakdowns", "lateTrips");
    static final Shape SETBACK = Shape.of("a setback", "day", "days");

    /** All shapes whose lists stand right below the root, in the order of the format; what messages are sorted by. */
    static List<String> problemFieldsInOrder() {
        return List.of(
                "name",
                "firstDay",
                "lastDay",
                "market",
                "progress",
                "rules",
                "weights",
                "models",
                "yards",
                "vessels",
                "centers",
                "carriers",
                "lanes",
                "orders");
    }

    private Shapes() {}
}
