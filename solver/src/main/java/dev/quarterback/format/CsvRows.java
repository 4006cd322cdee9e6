package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
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
 * A CSV file (RFC 4180) as a table: UTF-8 with or without a byte order mark, gzipped or not, any line ends, the separator
 * that the header has, empty rows skipped.
 */
final class CsvRows implements RawTable {
    /** Cells of a row; a spreadsheet has 16,384 columns at most. */
    private static final int MOST_CELLS = 100_000;

    private final ProblemTable table;
    private final ProblemTable names;
    private final boolean hasTitles;
    private final TableErrors errors;
    private final CsvSource source;
    private final CsvLayout layout;
    private final JsonParser parser;
    private final List<String> cells = new ArrayList<>();
    private int line;
    private boolean broken;

    /**
     * Opens the rows.
     *
     * @throws IOException if the file cannot be read
     */
    CsvRows(InputStream in, Charset charset, ProblemTable table, TableErrors errors) throws IOException {
        this(in, charset, table, table, false, errors);
    }

    private CsvRows(
            InputStream in,
            Charset charset,
            ProblemTable table,
            ProblemTable names,
            boolean hasTitles,
            TableErrors errors)
            throws IOException {
        this.table = table;
        this.names = names;
        this.hasTitles = hasTitles;
        this.errors = errors;
        this.source = new CsvSource(in, charset);
        List<String> head = source.firstLines(CsvLayout.LOOKED_AT);
        this.layout = hasTitles ? CsvLayout.foreign(head, names) : CsvLayout.of(head, names);
        this.parser = source.parser(layout.separator());
    }

    /** The rows of a user's table for one of ours: its own names of columns, which titles may stand above. */
    static CsvRows foreign(InputStream in, Charset charset, ProblemTable table, ProblemTable names, TableErrors errors)
            throws IOException {
        return new CsvRows(in, charset, table, names, true, errors);
    }

    @Override
    public boolean nextHeader() throws IOException {
        boolean hasRow = next() && (!layout.namesSeparator() || next());
        while (hasTitles && hasRow && line < layout.headerLine()) {
            hasRow = next();
        }
        if (!broken) {
            checkHeader(hasRow);
        }
        return !broken;
    }

    private void checkHeader(boolean hasRow) {
        String columns = "columns: " + String.join(",", names.columns());
        if (!hasRow) {
            stop(0, "the file is empty", "its first line names the " + columns);
        } else if (cells.size() == 1 && CsvText.separates(cells.get(0)) && layout.firstLine() == layout.headerLine()) {
            stop(line, "the whole line is one cell in quotes", "take away the quotes around whole lines");
        } else if (layout.headerLine() == 0) {
            stop(line, "this line names no column", "the first line names the " + columns);
        } else if (!hasTitles && layout.headerLine() > layout.firstLine()) {
            int last = layout.headerLine() - 1;
            stop(
                    line,
                    Shown.text(String.join(" ", cells).strip()) + " stands above the names of the columns",
                    (last == line ? "delete line " + line : "delete lines " + line + " to " + last) + ", so that line "
                            + layout.headerLine() + " comes first");
        }
    }

    /** Reports why no further row is read. */
    private void stop(int atLine, String message, @Nullable String fix) {
        errors.add(table, atLine, null, message, fix);
        broken = true;
    }

    @Override
    public boolean next() throws IOException {
        return !broken && readCells();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public String text(String cell) {
        return CsvText.fromCell(cell);
    }

    @Override
    public boolean mayHaveDecimalCommas() {
        return layout.separator() != ',';
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public boolean isRagged() {
        return false;
    }

    @Override
    public String widthFix(int width) {
        if (cells.size() > width) {
            return "put a cell that holds a " + CsvText.nameOf(layout.separator()) + " in quotes";
        } else if (cells.size() == 1 && CsvText.separates(cells.get(0))) {
            return "separate them by " + CsvText.nameOf(layout.separator()) + "s, as the header does";
        }
        return "leave cells empty, not out";
    }

    @Override
    public boolean mayBeCut() {
        return !source.endsWithLine();
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
            boolean isOtherText = damage.message().startsWith("not UTF-8");
            stop(
                    here(),
                    damage.message(),
                    isOtherText ? damage.fix() + ", or say that it is Windows-1252 (option encoding)" : damage.fix());
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
