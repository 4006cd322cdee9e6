package dev.quarterback.format;

/** One of the tables that a plan is as CSV. */
public enum PlanTable {
    /** The trips, with their loads. */
    TRIPS("trips.csv"),
    /** The deliveries, with trips and arrival days. */
    DELIVERIES("deliveries.csv"),
    /** The orders that are not delivered, with the reasons. */
    UNDELIVERED("undelivered.csv");

    private final String file;

    PlanTable(String file) {
        this.file = file;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }
}
