package dev.quarterback.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a problem's table: those of a {@link RawTable} with its columns found by their names. */
final class TableRows {
    private final RawTable raw;
    private final ProblemTable table;
    private final TableErrors errors;
    private final TableHeader header;
    private boolean stopped;
    private boolean skipped;
    private final ShortRows shortRows = new ShortRows();

    /** Reads the header; with an unusable header there are no rows. */
    TableRows(RawTable raw, ProblemTable table, TableErrors errors) throws IOException {
        this.raw = raw;
        this.table = table;
        this.errors = errors;
        boolean hasHeader = raw.nextHeader();
        header = new TableHeader(hasHeader ? raw.cells() : List.of(), hasHeader ? raw.line() : 0, table, errors);
        stopped = !hasHeader || !header.areThere();
    }

    /** Whether all rows could be read, so that what is not among them does not exist. */
    boolean isComplete() {
        return !stopped && !skipped && !raw.isBroken();
    }

    /** Whether decimals may have a comma: it separates no cells. */
    boolean mayHaveDecimalCommas() {
        return raw.mayHaveDecimalCommas();
    }

    /** Moves to the next row that is not empty; false at the end, or where the table is broken. */
    boolean next() throws IOException {
        while (!stopped && raw.next()) {
            if (isSound(raw.cells())) {
                return true;
            }
            skipped = true;
        }
        endRows();
        return false;
    }

    private boolean isSound(List<String> cells) {
        if (!raw.isRagged() && !header.fit(cells)) {
            reportWidth(cells);
            return false;
        }
        if (header.isHeader(cells)) {
            errors.add(table, line(), null, "the names of the columns come again", "delete this " + errors.row(table));
            return false;
        }
        if (!raw.isRagged() && header.isShort(cells)) {
            shortRows.add(line());
        }
        return header.areNamed(cells, line());
    }

    private void reportWidth(List<String> cells) {
        int width = header.count(cells);
        errors.add(
                table,
                line(),
                null,
                cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where the header has " + width,
                raw.widthFix(width));
    }

    private void endRows() {
        if (!stopped && !shortRows.areWhole(raw, table, errors)) {
            stopped = true;
        }
    }

    /** The number of the current row, or the line that it starts on. */
    int line() {
        return raw.line();
    }

    /** A cell of the current row; null when it is empty or the table has no such column. */
    @Nullable
    String cell(String column) {
        String cell = header.cell(raw.cells(), column);
        return cell.isEmpty() ? null : cell;
    }

    /** The number of a column, from 0; -1 where the table has none of that name. */
    int place(String column) {
        return header.place(column);
    }

    /** What a cell of the current row holds. */
    RawTable.Kind kind(String column) {
        return raw.kind(header.place(column));
    }

    /** Why a cell of the current row cannot be a value, or no text; null when it can. */
    @Nullable
    String trouble(String column) {
        return raw.trouble(header.place(column));
    }

    /** Whether texts may be days as people write them in spreadsheets. */
    boolean hasSpreadsheetDays() {
        return raw.hasSpreadsheetDays();
    }

    /** The text that a cell stands for. */
    String text(String cell) {
        return raw.text(cell);
    }

    /** The text of a filled cell of the current row; null where that is not known for sure. */
    @Nullable
    String asText(String column) {
        return raw.asText(header.place(column));
    }
}
