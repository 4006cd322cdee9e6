package dev.quarterback.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * The rows of a CSV file (RFC 4180) with a header: UTF-8 with or without a byte order mark, any line ends, empty rows
 * skipped.
 */
final class CsvRows implements AutoCloseable {
    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Opened.LONGEST_TEXT)
                    .build())
            .build();

    private final CsvTable table;
    private final CsvErrors errors;
    private final JsonParser parser;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private int width;
    private int line;
    private boolean stopped;
    private boolean skipped;

    /**
     * Opens the rows and reads the header; with an unusable header there are no rows.
     *
     * @throws IOException if the file cannot be read
     */
    CsvRows(InputStream in, CsvTable table, CsvErrors errors) throws IOException {
        this.table = table;
        this.errors = errors;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), new Utf8Input(withoutMark(in)));
        readHeader();
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(3);
        if (buffered.read() != 0xEF || buffered.read() != 0xBB || buffered.read() != 0xBF) {
            buffered.reset();
        }
        return buffered;
    }

    private void readHeader() throws IOException {
        if (!readCells()) {
            if (!stopped) {
                stop(0, "the file is empty", "its first line names the columns: " + String.join(",", table.columns()));
            }
            return;
        }
        width = cells.size();
        if (width == 1 && cells.get(0).contains(";")) {
            stop(line, "the columns are separated by semicolons", "save the file with commas");
            return;
        }
        for (int i = 0; i < width; i++) {
            addColumn(cells.get(i), i);
        }
        for (String required : table.required()) {
            if (!columns.containsKey(required)) {
                stop(
                        line,
                        "no column " + Shown.text(required),
                        table.what() + " needs " + String.join(", ", table.required()));
            }
        }
    }

    private void addColumn(String name, int index) {
        if (!table.columns().contains(name)) {
            String question = Nearest.question(name, table.columns());
            errors.add(
                    table,
                    line,
                    null,
                    "unknown column " + Shown.text(name),
                    question != null ? question : table.what() + " has " + String.join(", ", table.columns()));
        } else if (columns.putIfAbsent(name, index) != null) {
            errors.add(table, line, null, "column " + Shown.text(name) + " is given twice", "give it once");
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

    /** Moves to the next row that is not empty; false at the end, or where the file is broken. */
    boolean next() throws IOException {
        while (!stopped && readCells()) {
            if (cells.size() == width) {
                return true;
            }
            skipped = true;
            errors.add(
                    table,
                    line,
                    null,
                    cells.size() + (cells.size() == 1 ? " cell" : " cells") + " where the header has " + width,
                    cells.size() > width ? "put a cell that holds a comma in quotes" : "leave cells empty, not out");
        }
        return false;
    }

    /** The line of the file on which the current row starts. */
    int line() {
        return line;
    }

    /** A cell of the current row; null when it is empty or the file has no such column. */
    @Nullable
    String cell(String column) {
        Integer index = columns.get(column);
        String cell = index == null ? "" : cells.get(index);
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
                }
            } while (cells.stream().allMatch(String::isEmpty));
            return true;
        } catch (JacksonIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            if (!(cause instanceof Utf8Input.BadBytes bad)) {
                throw cause;
            }
            stop(here(), String.valueOf(bad.getMessage()), bad.fix());
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            if (message.contains("closing quote")) {
                stop(
                        cells.isEmpty() ? line + 1 : line,
                        "a cell in quotes has no end",
                        "double the quotes within quotes");
            } else if (message.contains("separator")) {
                stop(here(), "something follows the end of a cell in quotes", "double the quotes within quotes");
            } else if (e instanceof StreamConstraintsException) {
                stop(here(), "a cell of more than " + Opened.LONGEST_TEXT + " characters", null);
            } else {
                stop(here(), "not CSV: " + Syntax.fault(message), null);
            }
        }
        return false;
    }

    private int here() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }

    @Override
    public void close() {
        parser.close();
    }
}
