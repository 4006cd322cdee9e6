package dev.quarterback.format;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column map that is a sheet of the book itself: a row for each column of ours, and one without such a column for what is
 * said of a table.
 *
 * <p>It becomes the object that a file with the map would have, and errors in it name the cells.
 */
final class ColumnSheet {
    private static final String SHEET = "columns";
    private static final String OURS = "ours";
    private static final String VALUES = "values";
    private static final String PART = "part";
    private static final String NAMED_LISTS = "lists";
    private static final String FROM = "from";
    private static final List<String> LISTS = List.of("columns", "leaveOut");

    /** Fields whose blanks count. */
    private static final List<String> AS_THEY_ARE = List.of("join", "split");

    private static final List<String> FIELDS = List.of(
            FROM,
            "column",
            "columns",
            "constant",
            VALUES,
            "cut",
            "otherwise",
            "empty",
            "when",
            "days",
            "language",
            "decimal",
            "join",
            "split",
            PART,
            "leaveOut",
            "key",
            "value",
            "reason",
            "question");

    private static final ProblemTable TABLE = new ProblemTable(
            SHEET + ".csv",
            "a rule of a column",
            List.of("table"),
            Stream.concat(Stream.of(OURS), FIELDS.stream()).toList(),
            Map.of());

    private final TablePlaces places;
    private final ObjectNode map = JsonMapper.shared().createObjectNode();
    private final Map<String, String> cells = new HashMap<>();

    private ColumnSheet(TablePlaces places) {
        this.places = places;
    }

    /** The sheet of a book that has a column map; empty where there is none. */
    static Optional<BookSheet> find(Book book) {
        return book.sheets().stream().filter(ColumnSheet::isOne).findFirst();
    }

    /** Whether a sheet is named as one. */
    static boolean isOne(BookSheet sheet) {
        return LookAlike.areBlanksAndCaseApart(sheet.name(), SHEET);
    }

    /**
     * Reads the map in a sheet.
     *
     * @throws InvalidInputException if it is not a valid one, or has open questions
     */
    static ColumnMap read(Book book, BookSheet sheet) throws IOException {
        TableErrors errors = new TableErrors();
        TablePlaces places = new SheetPlaces(sheet.name());
        errors.located(TABLE, places);
        ColumnSheet read = new ColumnSheet(places);
        try (SheetTable raw = new SheetTable(book.rows(sheet), TABLE, errors)) {
            TableRows rows = new TableRows(raw, TABLE, errors);
            TableCells values = new TableCells(rows, TABLE, errors);
            while (rows.next()) {
                read.add(rows, values);
            }
        }
        errors.throwIfAny(new ErrorList());
        return ColumnMapReader.read(read.map, CodeTables.ofBook(book), read::place);
    }

    private static boolean isLists(String table) {
        return LookAlike.areBlanksAndCaseApart(table, NAMED_LISTS);
    }

    private void add(TableRows rows, TableCells values) {
        String cell = rows.cell("table");
        if (cell == null || cell.isBlank()) {
            values.report("table", "missing", "name the table that the row is about");
            return;
        }
        String table = text(rows, values, "table");
        if (table == null) {
            return;
        }
        if (isLists(table)) {
            addList(rows, values);
            return;
        }
        ProblemTable known = ProblemTable.ALL.stream()
                .filter(one -> one.isSheet(table))
                .findFirst()
                .orElse(null);
        String section = MapNode.path("", known == null ? table : known.section());
        cells.putIfAbsent(section, at(rows, "table"));
        ObjectNode target = map.withObjectProperty(known == null ? table : known.section());
        String path = section;
        String ours = text(rows, values, OURS);
        if (ours != null) {
            String column = known == null ? ours : known.column(ours).orElse(ours);
            path = MapNode.path(section + ".columns", column);
            target = target.withObjectProperty("columns").withObjectProperty(column);
            if (cells.putIfAbsent(path, at(rows, OURS)) != null) {
                values.report(OURS, "given twice for this table", "it is also at " + cells.get(path));
            }
        }
        addFields(path, target, rows, values);
    }

    /** A row with a list of codes: the sheet that it is, or its values. */
    private void addList(TableRows rows, TableCells values) {
        String name = text(rows, values, OURS);
        if (name == null) {
            values.report(OURS, "missing", "name the list");
            return;
        }
        String path = MapNode.path(NAMED_LISTS, name);
        if (cells.putIfAbsent(path, at(rows, OURS)) != null) {
            values.report(OURS, "given twice", "it is also at " + cells.get(path));
        }
        addFields(path, map.withObjectProperty(NAMED_LISTS).withObjectProperty(name), rows, values);
    }

    private void addFields(String path, ObjectNode target, TableRows rows, TableCells values) {
        for (String field : FIELDS) {
            String text = text(rows, values, field);
            if (text != null) {
                boolean isList = path.startsWith(NAMED_LISTS);
                String name = isList && field.equals(FROM) ? "table" : field;
                cells.put(path + "." + name, at(rows, field));
                if (field.equals(VALUES) && !isList && text.indexOf('=') < 0) {
                    putAll(target.putArray(field), text); // The names of lists of codes.
                } else {
                    put(target, name, text, values);
                }
            }
        }
    }

    private String at(TableRows rows, String column) {
        return places.of(rows.line(), column, rows.place(column));
    }

    /** The text of a cell; null for an empty one, and for one that holds no text for sure, which is reported. */
    private static @Nullable String text(TableRows rows, TableCells values, String column) {
        String cell = rows.cell(column);
        if (cell == null || (cell.isBlank() && !AS_THEY_ARE.contains(column))) {
            return null;
        }
        boolean isDay = rows.kind(column) == RawTable.Kind.DAY;
        String text = isDay ? cell : values.optionalText(column);
        return text == null || AS_THEY_ARE.contains(column) ? text : text.strip();
    }

    private static void put(ObjectNode target, String field, String text, TableCells values) {
        if (field.equals(VALUES)) {
            putValues(target.putObject(field), text, values);
        } else if (LISTS.contains(field)) {
            putAll(target.putArray(field), text);
        } else if (field.equals(PART) && text.matches("[0-9]{1,9}")) {
            target.put(field, Integer.parseInt(text));
        } else {
            target.put(field, text);
        }
    }

    private static void putAll(ArrayNode list, String text) {
        items(text).forEach(list::add);
    }

    /** Of {@code A = 3; B = 2} what each value is. */
    private static void putValues(ObjectNode list, String text, TableCells values) {
        for (String item : items(text)) {
            int sign = item.indexOf('=');
            String theirs = item.substring(0, Math.max(0, sign)).strip();
            if (sign < 0) {
                values.report(VALUES, "found " + Shown.text(item), "write values such as A = 3; B = 2");
            } else if (list.has(theirs)) {
                values.report(VALUES, Shown.text(theirs) + " is given twice", "give it once");
            } else {
                list.put(theirs, item.substring(sign + 1).strip());
            }
        }
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split("[;\\n\\r]+"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The cell that says something; what no cell says is told beside the nearest one. */
    private String place(String path) {
        String outer = path;
        while (!outer.isEmpty() && !cells.containsKey(outer)) {
            int end = Math.max(outer.lastIndexOf('.'), outer.lastIndexOf('['));
            outer = outer.substring(0, Math.max(0, end));
        }
        String cell = Objects.requireNonNullElse(cells.get(outer), places.of(0, null, -1));
        return outer.equals(path) ? cell : cell + ": " + path;
    }
}
