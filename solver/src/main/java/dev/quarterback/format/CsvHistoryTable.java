package dev.quarterback.format;

import java.util.List;

/** One of the tables that a history is as CSV, with its columns; {@link HistoryRows} writes their cells. */
enum CsvHistoryTable {
    /** Each day's figures. */
    DAYS(
            "days.csv",
            "day",
            "open",
            "departures",
            "loaded",
            "handovers",
            "surge",
            "appointmentsGiven",
            "appointmentsMoved",
            "appointmentsKept",
            "appointmentsBroken",
            "mishaps",
            "fullLots",
            "crowd",
            "km",
            "hire"),
    /** A row for each vehicle that has left on a trip, and one for each trip without any. */
    TRIPS("trips.csv", "trip", "day", "carrier", "lateDays", "center", "arrivalDay", "order"),
    /** The handovers. */
    HANDOVERS("handovers.csv", "day", "order", "center", "readyDay", "daysFromReady"),
    /** The appointments, with what became of them. */
    APPOINTMENTS("appointments.csv", "givenDay", "order", "center", "day", "outcome"),
    /** What was to happen and did not. */
    MISHAPS("mishaps.csv", "day", "kind", "carrier", "order");

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // Lists by List.of do not change.
    private final List<String> columns;

    CsvHistoryTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return columns;
    }
}
