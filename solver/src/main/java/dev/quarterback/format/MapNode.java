package dev.quarterback.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of a column map, with its place; what is wrong with it is reported and taken for missing.
 *
 * @param path its place by the names of fields, e.g. {@code orders.columns.id}; empty for the whole map
 * @param places how such a place is told, e.g. {@code columns.json: orders.columns.id}
 */
record MapNode(JsonNode node, String path, UnaryOperator<String> places, List<InputError> errors) {

    /** Where it is, for people. */
    String place() {
        return places.apply(path);
    }

    void report(String where, String message, @Nullable String fix) {
        errors.add(new InputError(where, "", message, fix));
    }

    /** Reports the question of this object, if it has one: nothing is imported until all are settled. */
    void reportQuestion() {
        if (has("question")) {
            report(
                    at("question"),
                    "an open question: " + Shown.message(String.valueOf(text("question"))),
                    "settle it, then delete the line");
        }
    }

    /** Reports fields that an object of this kind does not have. */
    void checkFields(String what, List<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                String question = Nearest.question(name, known);
                report(
                        at(name),
                        "unknown field",
                        question != null ? question : what + " has " + String.join(", ", known));
            }
        }
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** Where a field of it is, for people. */
    String at(String field) {
        return places.apply(path(field));
    }

    String path(String field) {
        return path(path, field);
    }

    /** The path of a field within another one. */
    static String path(String path, String field) {
        boolean isPlain = field.matches("[A-Za-z0-9-]+");
        return isPlain ? path + (path.isEmpty() ? "" : ".") + field : path + "[" + Shown.text(field) + "]";
    }

    /** The object in a field; null when there is none. */
    @Nullable
    MapNode object(String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isObject()) {
            report(at(field), "expected an object", null);
        }
        return value != null && value.isObject() ? new MapNode(value, path(field), places, errors) : null;
    }

    /** The text in a field; null when there is none. */
    @Nullable
    String text(String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isString() && !value.isNumber()) {
            report(at(field), "expected a text", null);
            return null;
        }
        return value == null ? null : value.isString() ? value.stringValue() : value.toString();
    }

    /** The texts of a list; empty when there is none. */
    List<String> texts(String field) {
        JsonNode value = node.get(field);
        List<String> texts = new ArrayList<>();
        if (value == null) {
            return texts;
        }
        boolean isList = value.isArray() && !value.isEmpty();
        for (JsonNode item : value) {
            isList &= item.isString();
            texts.add(item.asString(""));
        }
        if (!isList) {
            report(at(field), "expected a list of one text or more", null);
        }
        return isList ? texts : List.of();
    }

    /**
     * The texts, or numbers, of an object by their keys; null when there is none.
     *
     * <p>A null among them is to be filled in, which an open question of this object says already.
     */
    @Nullable
    Map<String, String> textsByKey(String field) {
        MapNode object = object(field);
        if (object == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : object.node().propertyNames()) {
            String text = object.node().path(key).isNull() ? null : object.text(key);
            if (text != null) {
                texts.put(key, text);
            } else if (object.node().path(key).isNull() && !has("question")) {
                report(object.at(key), "is still to be filled in", "\"\" says that nothing is given");
            }
        }
        return texts;
    }

    /** The whole number from 1 on in a field; 0 when there is none. */
    int wholeFromOne(String field) {
        JsonNode value = node.get(field);
        boolean isWhole = value != null && value.isInt() && value.intValue() > 0;
        if (value != null && !isWhole) {
            report(at(field), "expected a whole number from 1 on", null);
        }
        return isWhole ? value.intValue() : 0;
    }
}
