package dev.quarterback.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it comes, of a CSV file or a sheet: rows of cells, the first of which has the names of the columns.
 *
 * <p>{@link TableRows} finds the columns of a problem's table in it. What is wrong with the table itself is reported where
 * it is found, and ends it.
 */
interface RawTable extends AutoCloseable {
    /** What a cell holds. */
    enum Kind {
        /** A text, as every cell of a CSV file is. */
        TEXT,
        /** A number; its text has a point for decimals. */
        NUMBER,
        /** A day; its text is one as {@code 2019-06-24}. */
        DAY,
        /** What can be no value, such as {@code #N/A}. */
        UNUSABLE
    }

    /** Moves to the row with the names of the columns; false where there is none, which has been reported. */
    boolean nextHeader() throws IOException;

    /** Moves to the next row that is not empty; false at the end, or where the table is broken, which has been reported. */
    boolean next() throws IOException;

    /** The number of the current row, or the line that it starts on, from 1. */
    int line();

    /** The cells of the current row; the list is another one's after the next move. */
    List<String> cells();

    /** What the cell of the current row in a column holds, counted from 0; a text where there is none. */
    default Kind kind(int column) {
        return Kind.TEXT;
    }

    /** Why a cell of the current row holds nothing, or no text; null where it does. */
    default @Nullable String trouble(int column) {
        return null;
    }

    /** The text that a cell stands for. */
    String text(String cell);

    /** The text that a cell of the current row is where a text belongs; null where that is not known for sure. */
    default @Nullable String asText(int column) {
        return text(cells().get(column));
    }

    /** Whether decimals may have a comma. */
    boolean mayHaveDecimalCommas();

    /** Whether texts may be days as people write them in spreadsheets. */
    default boolean hasSpreadsheetDays() {
        return false;
    }

    /** Whether the table is broken, so that not all rows could be read. */
    boolean isBroken();

    /** Whether rows may end anywhere and have cells beyond the names of the columns, as in sheets. */
    boolean isRagged();

    /** What to do about a row of another width than the header. */
    String widthFix(int width);

    /** Whether the last row may have been cut, since what it is read from ends without a line's end; told after the last row. */
    boolean mayBeCut();

    @Override
    void close() throws IOException;
}
