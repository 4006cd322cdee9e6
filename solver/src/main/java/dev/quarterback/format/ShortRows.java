package dev.quarterback.format;

/**
 * Rows of a table that end before its last column.
 *
 * <p>Spreadsheets leave out empty cells at the end of rows; in a row that the file's end cuts short they may be lost.
 */
final class ShortRows {
    private int count;
    private int first;
    private int last;

    void add(int line) {
        first = count++ == 0 ? line : first;
        last = line;
    }

    /** Tells of them after the last row; false where that one may have been cut, which is an error. */
    boolean areWhole(RawTable raw, ProblemTable table, TableErrors errors) {
        if (count == 0 || raw.isBroken()) {
            return true;
        }
        if (last == raw.line() && raw.mayBeCut()) {
            errors.add(table, last, null, "the file ends within this row", Damage.COMPLETE);
            return false;
        }
        errors.warn(
                table,
                first,
                count == 1
                        ? "this row ends before the last column; what it lacks is taken for empty"
                        : "this row and " + (count - 1)
                                + " more end before the last column; what they lack is taken for empty");
        return true;
    }
}
