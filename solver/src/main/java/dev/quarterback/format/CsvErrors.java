package dev.quarterback.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The errors of a folder of CSV files and what is warned of, each with its file, line and column.
 *
 * <p>What the {@link ProblemValidator} finds it says as of a JSON problem; here it gets the place of the row that the
 * element was read from.
 */
final class CsvErrors {
    /** How the validator names another element, at the end of a message. */
    private static final Pattern OTHER_ELEMENT = Pattern.compile(" is already (the id of )?([a-z]+)\\[(\\d+)]$");

    private final ErrorList errors = new ErrorList();
    private final List<InputWarning> warnings = new ArrayList<>();
    private final Map<CsvProblemTable, String> names = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final Map<String, Integer> keyLines = new HashMap<>();
    private final Map<String, Row> parts = new HashMap<>();

    /** A row of a table. */
    private record Row(CsvProblemTable table, int line) {}

    /** A table's file has that name, which may be in other letters. */
    void named(CsvProblemTable table, String name) {
        names.put(table, name);
    }

    /** Adds an error of a cell, or of a row when {@code column} is null, or of a file when {@code line} is 0. */
    void add(CsvProblemTable table, int line, @Nullable String column, String message, @Nullable String fix) {
        add(table, line, column, message, () -> fix);
    }

    /** Adds an error whose way out is looked for only if it is among those to keep. */
    void add(CsvProblemTable table, int line, @Nullable String column, String message, Supplier<@Nullable String> fix) {
        errors.add(position(table, line), () -> new InputError(place(table, line, column), "", message, fix.get()));
    }

    /** Adds an error of a file that is none of the tables, or of the folder when {@code name} is empty. */
    void addFile(String name, String message, @Nullable String fix) {
        errors.add(Positions.AT_END, () -> new InputError(name, "", message, fix));
    }

    /** Adds a warning of a row. */
    void warn(CsvProblemTable table, int line, String message) {
        warnings.add(new InputWarning(place(table, line, null), "", message));
    }

    /** Adds a warning of a file that is none of the tables. */
    void warnFile(String name, String message) {
        warnings.add(new InputWarning(name, "", message));
    }

    /** What is warned of. */
    List<InputWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** Where the row of an element is, e.g. {@code orders.csv:3}. */
    String place(Spot spot) {
        CsvProblemTable table = Objects.requireNonNull(CsvProblemTable.ofSection(spot.section()));
        return place(table, line(table, spot.index()), null);
    }

    /** The next element of {@code table} was read from that line. */
    void element(CsvProblemTable table, int line) {
        lines.computeIfAbsent(table.section(), section -> new ArrayList<>()).add(line);
    }

    /** A setting was read from that line. */
    void setting(String key, int line) {
        keyLines.put(key, line);
    }

    /** A part of an element, named by its JSON pointer, was read from that line of a table of its own. */
    void part(String pointer, CsvProblemTable table, int line) {
        parts.put(pointer, new Row(table, line));
    }

    /**
     * Ends the reading of a problem.
     *
     * @param found what the validator found
     * @throws InvalidInputException if there is any error
     */
    void throwIfAny(ErrorList found) {
        int more = 0;
        if (!found.isEmpty()) {
            InvalidInputException refusal = found.refusal();
            more = refusal.more();
            refusal.errors().forEach(this::addFound);
        }
        if (!errors.isEmpty()) {
            InvalidInputException refusal = errors.refusal();
            throw new InvalidInputException(refusal.errors(), refusal.more() + more);
        }
    }

    private void addFound(InputError error) {
        String[] path = error.pointer().substring(1).split("/", -1);
        CsvProblemTable table = CsvProblemTable.ofSection(path[0]);
        if (table == null || path.length < 2) {
            addSetting(error, String.join(".", path));
            return;
        }
        Row part = path.length < 4
                ? null
                : parts.get("/" + String.join("/", List.of(path).subList(0, 4)));
        if (part != null) {
            String column = part.table().columnOf(String.join(".", List.of(path).subList(4, path.length)));
            addFound(part.table(), part.line(), column, error);
            return;
        }
        int index = Integer.parseInt(path[1]);
        String field = String.join(".", List.of(path).subList(2, path.length));
        addFound(table, line(table, index), field.isEmpty() ? null : table.columnOf(field), error);
    }

    private void addSetting(InputError error, String key) {
        addFound(CsvProblemTable.PROBLEM, keyLines.getOrDefault(key, 0), key, error);
    }

    private void addFound(CsvProblemTable table, int line, @Nullable String column, InputError error) {
        String message = inLines(error.message());
        errors.add(
                position(table, line),
                () -> new InputError(place(table, line, column), error.pointer(), message, error.fix()));
    }

    /** Names the row instead of the element where a message ends in one. */
    private String inLines(String message) {
        Matcher matcher = OTHER_ELEMENT.matcher(message);
        CsvProblemTable table = matcher.find() ? CsvProblemTable.ofSection(matcher.group(2)) : null;
        if (table == null) {
            return message;
        }
        String of = matcher.group(1) == null ? "" : matcher.group(1);
        String place = place(table, line(table, Integer.parseInt(matcher.group(3))), null);
        return message.substring(0, matcher.start()) + " is already " + of + place;
    }

    private int line(CsvProblemTable table, int index) {
        return lines.getOrDefault(table.section(), List.of()).get(index);
    }

    private String place(CsvProblemTable table, int line, @Nullable String column) {
        String file = names.getOrDefault(table, table.file());
        String place = line == 0 ? file : file + ":" + line;
        return column == null ? place : place + ": " + column;
    }

    private static long position(CsvProblemTable table, int line) {
        return ((long) table.rank() << 32) + line;
    }
}
