package dev.quarterback.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lists of values that a column map names, so that several rules may use them: written in it, or tables of codes.
 *
 * @param byName what their values are here, by the names of the lists
 * @param files the tables of codes
 * @param withoutOne what to do where a rule names another one
 */
record NamedLists(Map<String, Map<String, String>> byName, List<Path> files, String withoutOne) {
    /** Before any is read. */
    static final NamedLists NONE = new NamedLists(Map.of(), List.of(), "");

    private static final List<String> FIELDS = List.of("values", "from", "table", "key", "value", "encoding", "reason");

    NamedLists {
        byName = Map.copyOf(byName);
        files = List.copyOf(files);
    }

    /**
     * Reads the lists of a map; what is wrong with them is reported, and leaves empty ones.
     *
     * @param tables where tables of codes are
     */
    static NamedLists read(MapNode root, CodeTables tables) throws IOException {
        MapNode lists = root.object("lists");
        if (lists == null) {
            return new NamedLists(Map.of(), List.of(), tables.withoutList());
        }
        Map<String, Map<String, String>> byName = new HashMap<>();
        List<Path> files = new ArrayList<>();
        for (String name : lists.node().propertyNames()) {
            MapNode list = lists.object(name);
            byName.put(name, list == null ? Map.of() : read(list, tables, files));
        }
        return new NamedLists(byName, files, tables.withoutList());
    }

    private static Map<String, String> read(MapNode list, CodeTables tables, List<Path> files) throws IOException {
        list.checkFields("a list of values", FIELDS);
        boolean isTable = list.has("from") || list.has("table");
        if (list.has("values") == isTable) {
            list.report(
                    list.place(),
                    isTable ? "has values, and is a table too" : "is empty",
                    "give values, or a table of codes by from, key and value");
            return Map.of();
        }
        if (list.has("from") && list.has("table")) {
            list.report(list.place(), "is two tables", "keep one of from, table");
            return Map.of();
        }
        if (isTable) {
            return tables.read(list, files);
        }
        Map<String, String> values = list.textsByKey("values");
        return values == null ? Map.of() : values;
    }

    /** The values of a rule: its own, or those of the lists that it names; null where it has none. */
    @Nullable
    Map<String, String> values(MapNode rule) {
        JsonNode given = rule.node().get("values");
        if (given == null || given.isObject()) {
            return rule.textsByKey("values");
        }
        boolean isOne = given.isString();
        if (!isOne && !given.isArray()) {
            rule.report(rule.at("values"), "expected an object, or the name of a list", null);
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : isOne ? List.of(given.stringValue()) : rule.texts("values")) {
            Map<String, String> list = byName.get(name);
            if (list == null) {
                String question = Nearest.question(name, byName.keySet());
                String fix = question == null ? withoutOne : question;
                rule.report(rule.at("values"), "no list " + Shown.text(name), fix);
            } else {
                list.forEach((theirs, ours) -> add(theirs, ours, values, rule));
            }
        }
        return values;
    }

    /** What two lists say of the same value must be the same. */
    private static void add(String theirs, String ours, Map<String, String> values, MapNode rule) {
        String earlier = values.putIfAbsent(theirs, ours);
        if (earlier != null && !earlier.equals(ours)) {
            rule.report(
                    rule.at("values"),
                    Shown.text(theirs) + " is " + Shown.text(earlier) + " in one list and " + Shown.text(ours)
                            + " in another",
                    "keep one of them");
        }
    }
}
