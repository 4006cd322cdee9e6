package dev.quarterback.api.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The engine's JSON Schemas as those of an OpenAPI document, from which programs generate clients.
 *
 * <p>Each object becomes a schema of its own, named as its definition with a capital letter. What many generators stumble
 * over is left out: named numbers and texts stand where they are used, a field that may be null is one that may be left
 * out, a day has its format, but no pattern, and a list without repetitions is a list, not a set, which would lose its order.
 * Defaults are told in words, since clients would else send them or take them for there in what is received. That further
 * fields may stand in an object is said outright, since strict clients would else take them for errors.
 */
final class EngineSchemas {
    private static final String DEFINITION = "#/$defs/";

    private final ObjectNode definitions;
    private final String prefix;

    private EngineSchemas(ObjectNode definitions, String prefix) {
        this.definitions = definitions;
        this.prefix = prefix;
    }

    /** The schemas in a JSON Schema by their names; that of the whole is named by its title's last word. */
    static Map<String, JsonNode> read(JsonNode schema) {
        return read(schema, "");
    }

    /** The same, with a prefix of the names of definitions that do not begin with it. */
    static Map<String, JsonNode> read(JsonNode schema, String prefix) {
        ObjectNode root = (ObjectNode) schema.deepCopy();
        ObjectNode definitions = (ObjectNode) root.remove("$defs");
        root.remove("$schema");
        String title = root.remove("title").stringValue();
        EngineSchemas engine = new EngineSchemas(definitions, prefix);
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        schemas.put(capital(title.substring(title.lastIndexOf(' ') + 1)), engine.plain(root));
        definitions.properties().stream()
                .filter(definition -> isObject(definition.getValue()))
                .forEach(definition ->
                        schemas.put(engine.name(definition.getKey()), engine.plain(definition.getValue())));
        return schemas;
    }

    private String name(String definition) {
        String name = capital(definition);
        return name.startsWith(prefix) ? name : prefix + name;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isObject(JsonNode definition) {
        return definition.has("properties");
    }

    private ObjectNode plain(JsonNode schema) {
        ObjectNode plain =
                schema.has("$ref") ? referred(schema.get("$ref").stringValue()) : ((ObjectNode) schema).objectNode();
        for (Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode value = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> {} // Above.
                case "type" -> plain.set("type", withoutNull(value));
                case "properties" -> {
                    ObjectNode properties = plain.putObject("properties");
                    value.properties().forEach(field -> properties.set(field.getKey(), plain(field.getValue())));
                }
                default -> plain.set(keyword.getKey(), value.isObject() ? plain(value) : value);
            }
        }
        if (plain.path("format").asString("").equals("date")) {
            plain.remove("pattern");
        }
        if (isObject(plain) && !plain.has("additionalProperties")) {
            plain.put("additionalProperties", true);
        }
        plain.remove("uniqueItems");
        JsonNode value = plain.remove("default");
        if (value != null) {
            plain.put("description", plain.get("description").stringValue() + " Default: " + value + ".");
        }
        return plain;
    }

    private ObjectNode referred(String reference) {
        String name = reference.substring(DEFINITION.length());
        JsonNode definition = definitions.get(name);
        return isObject(definition)
                ? definitions.objectNode().put("$ref", "#/components/schemas/" + name(name))
                : plain(definition);
    }

    private static JsonNode withoutNull(JsonNode types) {
        if (!types.isArray()) {
            return types;
        }
        return types.valueStream()
                .filter(type -> !type.stringValue().equals("null"))
                .findFirst()
                .orElseThrow();
    }
}
