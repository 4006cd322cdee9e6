package dev.quarterback.format;

/** Rows of a user's table that its map passes over; told once, since an order may be among them. */
final class PassedRows {
    private int count;
    private int first;

    void add(int line) {
        first = count++ == 0 ? line : first;
    }

    /** Tells of them after the last row. */
    void warn(TableMap map, TableErrors errors) {
        String column = map.when().column();
        if (count > 0 && column != null) {
            errors.warn(
                    map.table(),
                    first,
                    (count == 1 ? "this row has" : "this row and " + (count - 1) + " more have") + " nothing in "
                            + Shown.text(column) + " and " + (count == 1 ? "is" : "are")
                            + " passed over, as the map says (when)");
            count = 0;
        }
    }
}
