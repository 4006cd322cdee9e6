package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads column maps, as {@code docs/imports.md} describes them; all errors at once, each with its place. */
public final class ColumnMapReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Tables that can be mapped: the settings are keys and values. */
    private static final List<ProblemTable> TABLES = ProblemTable.ALL.stream()
            .filter(table -> !table.equals(ProblemTable.PROBLEM))
            .toList();

    private static final List<String> FIELDS =
            List.of("from", "encoding", "when", "columns", "leaveOut", "notRecognised", "reason", "question");

    private static final List<String> NAMES =
            TABLES.stream().map(ProblemTable::section).toList();

    private final List<InputError> errors = new ArrayList<>();

    private final CodeTables codes;
    private NamedLists lists = NamedLists.NONE;

    private ColumnMapReader(CodeTables codes) {
        this.codes = codes;
    }

    /**
     * Reads a column map whose lists of codes are in it, or in files.
     *
     * @throws InvalidInputException if it is not a valid one, or has open questions
     * @throws IOException if the file cannot be read
     */
    public static ColumnMap read(Path file) throws IOException {
        return read(file, CodeTables.ofFile(file, null));
    }

    /**
     * Reads a column map whose lists of codes may be tables of what is imported, too.
     *
     * @param imported the folder or the book
     */
    public static ColumnMap read(Path file, Path imported) throws IOException {
        return read(file, CodeTables.ofFile(file, imported));
    }

    private static ColumnMap read(Path file, CodeTables codes) throws IOException {
        return read(tree(file), codes, path -> path.isEmpty() ? file.toString() : file + ": " + path);
    }

    /** The map that an object is; {@code places} tells where each of its fields is. */
    static ColumnMap read(JsonNode tree, CodeTables codes, UnaryOperator<String> places) throws IOException {
        ColumnMapReader reader = new ColumnMapReader(codes);
        ColumnMap map = reader.map(new MapNode(tree, "", places, reader.errors));
        if (!reader.errors.isEmpty()) {
            throw new InvalidInputException(reader.errors, 0);
        }
        return map;
    }

    private static JsonNode tree(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return JSON.readTree(in);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            InputError error = new InputError(file + ": " + place, "", Syntax.fault(e.getOriginalMessage()), null);
            throw new InvalidInputException(List.of(error), 0);
        }
    }

    private ColumnMap map(MapNode root) throws IOException {
        if (!root.node().isObject()) {
            root.report(root.place(), "expected an object with the tables that are mapped", null);
            return ColumnMap.NONE;
        }
        root.checkFields(
                "a column map",
                Stream.concat(NAMES.stream(), Stream.of("lists")).toList());
        lists = NamedLists.read(root, codes);
        Map<ProblemTable, TableMap> tables = new HashMap<>();
        for (ProblemTable table : TABLES) {
            MapNode node = root.object(table.section());
            if (node != null) {
                TableMap own = table(table, node);
                for (TableMap other : tables.values()) {
                    reportTwice(own, other, node);
                }
                tables.put(table, own);
            }
        }
        if (tables.isEmpty() && errors.isEmpty()) {
            root.report(root.place(), "maps no table", "a column map has " + String.join(", ", NAMES));
        }
        return new ColumnMap(tables, lists.files());
    }

    /** A file is read for one table. */
    private static void reportTwice(TableMap own, TableMap other, MapNode node) {
        String from = own.from();
        String earlier = other.from();
        if (from != null && earlier != null && LookAlike.areBlanksAndCaseApart(from, earlier)) {
            node.report(
                    node.at("from"),
                    Shown.text(from) + " is mapped to " + other.table().section() + " too",
                    "copy the file, and name one of them");
        }
    }

    private TableMap table(ProblemTable table, MapNode node) {
        node.checkFields("the map of a table", FIELDS);
        node.reportQuestion();
        reportNotRecognised(node);
        List<ColumnRule> rules = new ArrayList<>();
        MapNode columns = node.object("columns");
        if (columns == null) {
            node.report(node.at("columns"), "missing", "it says what each column of ours is filled from");
        } else {
            columns.checkFields(table.what(), table.columns());
            for (String column : table.columns()) {
                MapNode rule = rule(columns, column);
                if (rule != null) {
                    rules.add(ColumnRuleReader.read(rule, column, lists));
                } else if (table.required().contains(column) && !columns.has(column)) {
                    node.report(columns.at(column), "missing", table.needs());
                }
            }
        }
        MappedFile file = new MappedFile(node.text("from"), node.at("from"), charset(node), node.at("encoding"));
        TableMap.RowGate when = new TableMap.RowGate(node.text("when"), node.at("when"));
        TableMap map = new TableMap(table, file, rules, leaveOut(node), when);
        reportReadAndLeftOut(map, node);
        return map;
    }

    /** Columns that a proposal has not recognised: each is an open question. */
    private static void reportNotRecognised(MapNode node) {
        MapNode columns = node.object("notRecognised");
        if (columns != null) {
            for (String name : columns.node().propertyNames()) {
                columns.report(
                        columns.at(name),
                        "an open question: " + Shown.message(String.valueOf(columns.text(name))),
                        "settle it, then delete the line");
            }
        }
    }

    private static List<String> leaveOut(MapNode node) {
        JsonNode given = node.node().get("leaveOut");
        boolean isNone = given == null || (given.isArray() && given.isEmpty());
        return isNone ? List.of() : node.texts("leaveOut");
    }

    /** A column that is read is of use. */
    private static void reportReadAndLeftOut(TableMap map, MapNode node) {
        for (String name : map.leaveOut()) {
            if (map.theirs().stream().anyMatch(read -> LookAlike.areBlanksAndCaseApart(read, name))) {
                node.report(
                        node.at("leaveOut"),
                        Shown.text(name) + " is read in columns too",
                        "take it away here, or there");
            }
        }
    }

    private static @Nullable Charset charset(MapNode node) {
        String name = node.text("encoding");
        Charset charset = name == null ? null : FileEncoding.named(name);
        if (name != null && charset == null) {
            node.report(node.at("encoding"), Shown.text(name) + " is not known", "give utf-8 or windows-1252");
        }
        return charset;
    }

    /** The name of a column alone stands for a rule that says nothing else. */
    private static @Nullable MapNode rule(MapNode columns, String column) {
        JsonNode value = columns.node().get(column);
        if (value != null && value.isString()) {
            return new MapNode(
                    JSON.createObjectNode().set("column", value),
                    columns.path(column),
                    columns.places(),
                    columns.errors());
        }
        return columns.object(column);
    }
}
