package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The rows of a CSV file (RFC 4180) with a header: UTF-8 with or without a byte order mark, gzipped or not, any line
 * ends, the separator that the header has, empty rows skipped.
 */
final class CsvRows implements AutoCloseable {
    /** Cells of a row; a spreadsheet has 16,384 columns at most. */
    private static final int MOST_CELLS = 100_000;

    private final CsvProblemTable table;
    private final CsvErrors errors;
    private final CsvSource source;
    private final CsvLayout layout;
    private final JsonParser parser;
    private final List<String> cells = new ArrayList<>();
    private CsvHeader header;
    private int line;
    private boolean stopped;
    private boolean skipped;
    private int shortRows;
    private int firstShort;
    private int lastShort;

    /**
     * Opens the rows and reads the header; with an unusable header there are no rows.
     *
     * @throws IOException if the file cannot be read
     */
    CsvRows(InputStream in, CsvProblemTable table, CsvErrors errors) throws IOException {
        this.table = table;
        this.errors = errors;
        this.source = new CsvSource(in);
        this.layout = CsvLayout.of(source.firstLines(CsvLayout.LOOKED_AT), table);
        this.parser = source.parser(layout.separator());
        this.header = new CsvHeader(List.of(), 0, table, errors);
        readHeader();
    }

    private void readHeader() throws IOException {
        boolean hasRow = readCells() && (!layout.namesSeparator() || readCells());
        if (stopped) {
            return;
        }
        String names = "columns: " + String.join(",", table.columns());
        if (!hasRow) {
            stop(0, "the file is empty", "its first line names the " + names);
        } else if (cells.size() == 1 && CsvText.separates(cells.get(0)) && layout.firstLine() == layout.headerLine()) {
            stop(line, "the whole line is one cell in quotes", "take away the quotes around whole lines");
        } else if (layout.headerLine() == 0) {
            stop(line, "this line names no column", "the first line names the " + names);
        } else if (layout.headerLine() > layout.firstLine()) {
            int last = layout.headerLine() - 1;
            stop(
                    line,
                    Shown.text(String.join(" ", cells).strip()) + " stands above the names of the columns",
                    (last == line ? "delete line " + line : "delete lines " + line + " to " + last) + ", so that line "
                            + layout.headerLine() + " comes first");
        } else {
            header = new CsvHeader(cells, line, table, errors);
            stopped = !header.areThere();
        }
    }

    /** Reports why no further row is read. */
    private void stop(int atLine, String message, @Nullable String fix) {
        errors.add(table, atLine, null, message, fix);
        stopped = true;
    }

    /** Whether all rows could be read, so that what is not among them does not exist. */
    boolean isComplete() {
        return !stopped && !skipped;
    }

    /** Whether decimals may have a comma: it separates no cells. */
    boolean mayHaveDecimalCommas() {
        return layout.separator() != ',';
    }

    /** Moves to the next row that is not empty; false at the end, or where the file is broken. */
    boolean next() throws IOException {
        while (!stopped && readCells()) {
            if (isSound()) {
                return true;
            }
            skipped = true;
        }
        endRows();
        return false;
    }

    private boolean isSound() {
        if (!header.fit(cells)) {
            reportWidth();
            return false;
        }
        if (header.isHeader(cells)) {
            errors.add(table, line, null, "the names of the columns come again", "delete this line");
            return false;
        }
        if (header.isShort(cells)) {
            firstShort = shortRows++ == 0 ? line : firstShort;
            lastShort = line;
        }
        return header.areNamed(cells, line);
    }

    private void reportWidth() {
        int width = header.count(cells);
        String fix = "leave cells empty, not out";
        if (cells.size() > width) {
            fix = "put a cell that holds a " + CsvText.nameOf(layout.separator()) + " in quotes";
        } else if (cells.size() == 1 && CsvText.separates(cells.get(0))) {
            fix = "separate them by " + CsvText.nameOf(layout.separator()) + "s, as the header does";
        }
        errors.add(
                table,
                line,
                null,
                cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where the header has " + width,
                fix);
    }

    /** Spreadsheets leave out empty cells at the end of rows; in a row that the file's end cuts short they may be lost. */
    private void endRows() {
        if (stopped || shortRows == 0) {
            return;
        }
        if (lastShort == line && !source.endsWithLine()) {
            stop(line, "the file ends within this row", Damage.COMPLETE);
        } else {
            errors.warn(
                    table,
                    firstShort,
                    shortRows == 1
                            ? "this row ends before the last column; what it lacks is taken for empty"
                            : "this row and " + (shortRows - 1)
                                    + " more end before the last column; what they lack is taken for empty");
        }
    }

    /** The line of the file on which the current row starts. */
    int line() {
        return line;
    }

    /** A cell of the current row; null when it is empty or the file has no such column. */
    @Nullable
    String cell(String column) {
        String cell = header.cell(cells, column);
        return cell.isEmpty() ? null : cell;
    }

    private boolean readCells() throws IOException {
        try {
            do {
                cells.clear();
                JsonToken token = parser.nextToken();
                while (token == JsonToken.START_ARRAY) {
                    token = parser.nextToken();
                }
                if (token == null || token == JsonToken.END_ARRAY) {
                    return false;
                }
                line = parser.currentTokenLocation().getLineNr();
                for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                    cells.add(parser.getString());
                    if (cells.size() > MOST_CELLS) {
                        stop(line, "a row of more than " + MOST_CELLS + " cells", null);
                        return false;
                    }
                }
            } while (cells.stream().allMatch(String::isBlank));
            return true;
        } catch (JacksonIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            Damage damage = Damage.of(cause).orElseThrow(() -> cause);
            stop(here(), damage.message(), damage.fix());
        } catch (JacksonException e) {
            stopAtFault(e);
        }
        return false;
    }

    private void stopAtFault(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.contains("closing quote")) {
            stop(cells.isEmpty() ? line + 1 : line, "a cell in quotes has no end", "double the quotes within quotes");
        } else if (message.contains("separator")) {
            stop(here(), "something follows the end of a cell in quotes", "double the quotes within quotes");
        } else if (e instanceof StreamConstraintsException) {
            stop(here(), "a cell of more than " + Opened.LONGEST_TEXT + " characters", null);
        } else {
            stop(here(), "not CSV: " + Syntax.fault(message), null);
        }
    }

    private int here() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
