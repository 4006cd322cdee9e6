package dev.quarterback.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The errors of a problem's tables and what is warned of, each with its place, as {@link TablePlaces} tell it.
 *
 * <p>What the {@link ProblemValidator} finds it says as of a JSON problem; here it gets the place of the row that the
 * element was read from.
 */
final class TableErrors {
    /** How the validator names another element, at the end of a message. */
    private static final Pattern OTHER_ELEMENT = Pattern.compile(" is already (the id of )?([a-z]+)\\[(\\d+)]$");

    private final int listed;
    private final ErrorList errors;
    private final Map<ProblemTable, MapAdvice> mapped = new HashMap<>();
    private final List<InputWarning> warnings = new ArrayList<>();
    private final Map<ProblemTable, TablePlaces> places = new HashMap<>();
    private final Map<ProblemTable, Map<String, Integer>> columns = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final Map<String, Integer> keyLines = new HashMap<>();
    private final Map<String, Row> parts = new HashMap<>();

    /** A row of a table. */
    private record Row(ProblemTable table, int line) {}

    TableErrors() {
        this(ErrorList.KEPT);
    }

    /** Lists so many errors at most. */
    TableErrors(int listed) {
        this.listed = listed;
        errors = new ErrorList(listed);
    }

    /** A table is filled by these rules: its errors say what to do in the map, and those that many rows share are told once. */
    void mapped(ProblemTable table, List<ColumnRule> rules) {
        mapped.put(table, new MapAdvice(rules));
    }

    /** The places of a table are told so. */
    void located(ProblemTable table, TablePlaces told) {
        places.put(table, told);
    }

    /** The columns of a table have these numbers, from 0. */
    void numbered(ProblemTable table, Map<String, Integer> numbers) {
        columns.put(table, numbers);
    }

    /** How the places of a table are told. */
    TablePlaces places(ProblemTable table) {
        return placesOf(table);
    }

    /** What a row of a table is called: {@code line} or {@code row}. */
    String row(ProblemTable table) {
        return placesOf(table).row();
    }

    /** An empty list that keeps as many errors. */
    ErrorList list() {
        return errors.another(mapped.keySet().stream()
                .filter(this::isToldOnce)
                .map(ProblemTable::section)
                .collect(Collectors.toSet()));
    }

    /** Whether what many rows share is told once; where so many errors are asked for, all of their cells are. */
    private boolean isToldOnce(ProblemTable table) {
        return mapped.containsKey(table) && listed <= ErrorList.KEPT;
    }

    /** Adds an error of a cell that may be the same in many rows. */
    void addAlike(ProblemTable table, int line, String column, String message, @Nullable String fix) {
        if (isToldOnce(table)) {
            errors.addOnce(
                    table.section() + "." + column + ": " + message,
                    position(table, line),
                    () -> error(table, line, column, message, fix));
        } else {
            add(table, line, column, message, fix);
        }
    }

    /** Adds an error of an empty cell that goes with another one. */
    void addLonely(ProblemTable table, int line, String column, String other, String fix) {
        MapAdvice advice = mapped.get(table);
        addAlike(table, line, column, "missing", advice == null ? fix : advice.onLonely(other, fix));
    }

    /** Adds an error of a cell, or of a row when {@code column} is null, or of a file when {@code line} is 0. */
    void add(ProblemTable table, int line, @Nullable String column, String message, @Nullable String fix) {
        add(table, line, column, message, () -> fix);
    }

    /** Adds an error whose way out is looked for only if it is among those to keep. */
    void add(ProblemTable table, int line, @Nullable String column, String message, Supplier<@Nullable String> fix) {
        errors.add(position(table, line), () -> error(table, line, column, message, fix.get()));
    }

    /** Adds an error of a column that is none of the table's. */
    void addStray(ProblemTable table, int line, int index, String message, @Nullable String fix) {
        TablePlaces told = placesOf(table);
        errors.add(
                position(table, line),
                () -> new InputError(told.of(line, null, index), told.pointer(line, index), message, fix));
    }

    /** Adds an error of a file that is none of the tables, or of the folder when {@code name} is empty. */
    void addFile(String name, String message, @Nullable String fix) {
        errors.add(Positions.AT_END, () -> new InputError(name, "", message, fix));
    }

    /** Adds a warning of a row. */
    void warn(ProblemTable table, int line, String message) {
        warnings.add(new InputWarning(place(table, line, null), placesOf(table).pointer(line, -1), message));
    }

    /** Adds a warning of a column that is not read. */
    void warnStray(ProblemTable table, int line, int index, String message) {
        TablePlaces told = placesOf(table);
        warnings.add(new InputWarning(told.of(line, null, index), told.pointer(line, index), message));
    }

    /** Adds a warning of a file that is none of the tables. */
    void warnFile(String name, String message) {
        warnings.add(new InputWarning(name, "", message));
    }

    /** What is wrong with the tables so far, as far as it is kept. */
    List<InputError> listed() {
        return errors.isEmpty() ? List.of() : errors.refusal().errors();
    }

    /** What is warned of. */
    List<InputWarning> warnings() {
        return List.copyOf(warnings);
    }

    /** Where the row of an element is, e.g. {@code orders.csv:3}. */
    Place place(Spot spot) {
        ProblemTable table = Objects.requireNonNull(ProblemTable.ofSection(spot.section()));
        int line = line(table, spot.index());
        return new Place(place(table, line, null), placesOf(table).pointer(line, -1));
    }

    /** The next element of {@code table} was read from that line. */
    void element(ProblemTable table, int line) {
        lines.computeIfAbsent(table.section(), section -> new ArrayList<>()).add(line);
    }

    /** A setting was read from that line. */
    void setting(String key, int line) {
        keyLines.put(key, line);
    }

    /** A part of an element, named by its JSON pointer, was read from that line of a table of its own. */
    void part(String pointer, ProblemTable table, int line) {
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
        ProblemTable table = ProblemTable.ofSection(path[0]);
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
        addFound(ProblemTable.PROBLEM, keyLines.getOrDefault(key, 0), key, error);
    }

    private void addFound(ProblemTable table, int line, @Nullable String column, InputError error) {
        String message = inLines(error.message());
        MapAdvice advice = mapped.get(table);
        String fix = advice == null || column == null ? error.fix() : advice.onUnknown(column, message, error.fix());
        errors.add(position(table, line), () -> error(table, line, column, message, fix));
    }

    /** Names the row instead of the element where a message ends in one. */
    private String inLines(String message) {
        Matcher matcher = OTHER_ELEMENT.matcher(message);
        ProblemTable table = matcher.find() ? ProblemTable.ofSection(matcher.group(2)) : null;
        if (table == null) {
            return message;
        }
        String of = matcher.group(1) == null ? "" : matcher.group(1);
        String place = place(table, line(table, Integer.parseInt(matcher.group(3))), null);
        return message.substring(0, matcher.start()) + " is already " + of + place;
    }

    private int line(ProblemTable table, int index) {
        return lines.getOrDefault(table.section(), List.of()).get(index);
    }

    /** An error of a cell, or of a row when {@code column} is null, that is not added. */
    InputError error(ProblemTable table, int line, @Nullable String column, String message, @Nullable String fix) {
        String pointer = placesOf(table).pointer(line, index(table, column));
        return new InputError(place(table, line, column), pointer, message, fix);
    }

    /** Where a cell is, or a row when {@code column} is null. */
    String place(ProblemTable table, int line, @Nullable String column) {
        return placesOf(table).of(line, column, index(table, column));
    }

    private TablePlaces placesOf(ProblemTable table) {
        return places.getOrDefault(table, TablePlaces.ofFile(table.file()));
    }

    /** A setting's place is its value. */
    private int index(ProblemTable table, @Nullable String column) {
        Map<String, Integer> numbers = columns.getOrDefault(table, Map.of());
        if (column == null) {
            return -1;
        }
        int otherwise = table.equals(ProblemTable.PROBLEM) ? numbers.getOrDefault("value", -1) : -1;
        return numbers.getOrDefault(column, otherwise);
    }

    private static long position(ProblemTable table, int line) {
        return ((long) table.rank() << 32) + line;
    }
}
