package dev.quarterback.format;

import java.util.List;
import java.util.Locale;

/**
 * One of the tables that a plan is as CSV, with its columns.
 *
 * <p>{@link PlanRows} writes the cells of each column, in the same order. A plan's tables are never read.
 */
public enum CsvPlanTable {
    /** The trips, with their loads. */
    TRIPS(
            "trips.csv",
            "trip",
            "carrier",
            "yard",
            "departureDay",
            "backDay",
            "stops",
            "arrivalDays",
            "km",
            "dutyMinutes",
            "vehicles",
            "positions",
            "ofPositions",
            "loadKg",
            "ofPayloadKg"),
    /** The deliveries, with trips and arrival days. */
    DELIVERIES(
            "deliveries.csv",
            "order",
            "model",
            "location",
            "center",
            "centerName",
            "day",
            "trip",
            "carrier",
            "departureDay",
            "arrivalDay",
            "choice",
            "appointment",
            "appointmentCenter",
            "appointmentDay",
            "promisedDay",
            "daysLate",
            "priority"),
    /** The orders that are not delivered, with the reasons. */
    UNDELIVERED(
            "undelivered.csv",
            "order",
            "reason",
            "model",
            "location",
            "readyDay",
            "centers",
            "appointmentCenter",
            "appointmentDay",
            "promisedDay",
            "priority",
            "code",
            "action");

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // Lists by List.of do not change.
    private final List<String> columns;

    CsvPlanTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** The name of its sheet in a book. */
    String sheet() {
        return this == UNDELIVERED ? "missing" : name().toLowerCase(Locale.ROOT);
    }

    /** The names of its columns, in their order. */
    List<String> columns() {
        return columns;
    }
}
