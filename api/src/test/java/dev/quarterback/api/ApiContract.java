package dev.quarterback.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an OpenAPI document promises, held against the answers that a service gives. */
final class ApiContract {
    /** Headers that tell a client something about the answer; the others belong to HTTP. */
    private static final Set<String> TELLING = Set.of(
            "Location",
            "Retry-After",
            "ETag",
            "Result-Version",
            "Link",
            "Content-Disposition",
            "WWW-Authenticate",
            "X-Request-Id");

    /** The schemas whose fields depend on what the object is. */
    private static final Set<String> OPEN = Set.of("Operation", "JobResult");

    /** The types whose content only its makers know. */
    private static final Set<String> OPAQUE =
            Set.of("text/csv", "text/html", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final JsonNode document;
    private final Map<String, JsonNode> operations = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Set<String> given = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final List<String> breaches = new ArrayList<>();

    /** Fields that the document does not describe are breaches too, though clients have to bear them. */
    ApiContract(JsonNode document) {
        this.document = document.deepCopy();
        for (Entry<String, JsonNode> named :
                this.document.at("/components/schemas").properties()) {
            JsonNode schema = named.getValue();
            if (!OPEN.contains(named.getKey())
                    && schema.path("additionalProperties").asBoolean(false)) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        for (JsonNode path : document.get("paths")) {
            path.forEach(
                    operation -> operations.put(operation.get("operationId").stringValue(), operation));
        }
    }

    /** What the answers so far have that the document says otherwise. */
    List<String> breaches() {
        return breaches;
    }

    /** The answers of the document: an operation, a status, and the type of the body or the code of the error. */
    Set<String> described() {
        Set<String> described = new TreeSet<>();
        operations.forEach((id, operation) -> operation
                .get("responses")
                .properties()
                .forEach(answer -> {
                    String name = id + " " + answer.getKey();
                    JsonNode content = answer.getValue().path("content");
                    if (content.isEmpty()) {
                        described.add(name);
                    }
                    content.properties().forEach(type -> {
                        if (type.getKey().equals("application/problem+json")) {
                            codes(type.getValue()).forEach(code -> described.add(name + " " + code));
                        } else {
                            described.add(name + " " + type.getKey());
                        }
                    });
                }));
        return described;
    }

    private Set<String> codes(JsonNode type) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode example : type.get("examples")) {
            codes.add(resolved(example).at("/value/code").stringValue());
        }
        return codes;
    }

    /** Those that were given so far. */
    Set<String> given() {
        return given;
    }

    /** The fields of schemas, by the names of these. */
    Set<String> describedFields(String... schemas) {
        Set<String> described = new TreeSet<>();
        for (String schema : schemas) {
            document.at("/components/schemas/" + schema + "/properties")
                    .propertyNames()
                    .forEach(field -> described.add(schema + "." + field));
        }
        return described;
    }

    /** The fields that answers have had so far, by the names of their schemas. */
    Set<String> fields() {
        return fields;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    /** Holds an answer of an operation against the document. */
    void hold(String operation, HttpResponse<String> answer) {
        String status = Integer.toString(answer.statusCode());
        String name = operation + " " + status;
        JsonNode described = Objects.requireNonNull(operations.get(operation), operation)
                .get("responses")
                .get(status);
        if (described == null) {
            breaches.add(name + ": no such status; " + answer.body());
            return;
        }
        holdHeaders(name, described.path("headers"), answer);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode media = described.path("content").get(type);
        if (type.isEmpty() && !described.has("content")) {
            given.add(name);
        } else if (media == null) {
            breaches.add(name + ": no such type " + type);
        } else {
            holdBody(name, type, media, answer.body());
        }
    }

    private void holdHeaders(String name, JsonNode headers, HttpResponse<String> answer) {
        for (String header : TELLING) {
            boolean sent = answer.headers().firstValue(header).isPresent();
            JsonNode described = headers.get(header);
            if (sent && described == null) {
                breaches.add(name + ": sends " + header);
            } else if (!sent
                    && described != null
                    && resolved(described).path("required").asBoolean(false)) {
                breaches.add(name + ": does not send " + header);
            }
        }
    }

    private void holdBody(String name, String type, JsonNode media, String body) {
        if (type.equals("text/event-stream")) {
            given.add(name + " " + type);
            JsonNode event = media.at("/schema/contentSchema/items");
            for (String block : body.strip().split("\n\n", -1)) {
                if (block.contains("data: ")) { // Others are comments, or tell when to come back.
                    holdJson(name, event, event(block));
                }
            }
        } else if (OPAQUE.contains(type)) {
            given.add(name + " " + type);
        } else {
            JsonNode json = RunningService.JSON.readTree(body);
            holdJson(name, media.get("schema"), json);
            if (type.equals("application/problem+json")) {
                String code = json.get("code").stringValue();
                given.add(name + " " + code);
                holdExample(name, media.get("examples"), code, json);
            } else {
                given.add(name + " " + type);
            }
        }
    }

    /** An event with all its fields, the data as JSON. */
    private static JsonNode event(String block) {
        ObjectNode event = RunningService.JSON.createObjectNode();
        for (String line : block.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (line.startsWith("data: ")) {
                event.set("data", RunningService.JSON.readTree(line.substring("data: ".length())));
            } else if (colon > 0) {
                event.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return event;
    }

    private void holdJson(String name, JsonNode schema, JsonNode json) {
        schemas.computeIfAbsent(schema.toString(), text -> validator(schema))
                .validate(
                        json.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .forEach(error -> breaches.add(name + ": " + error));
        collect("", schema, json);
    }

    private Schema validator(JsonNode schema) {
        ObjectNode root = ((ObjectNode) schema).deepCopy();
        root.set("$defs", document.at("/components/schemas"));
        String text = root.toString().replace("#/components/schemas/", "#/$defs/");
        return SchemaRegistry.withDialect(Dialects.getOpenApi31()).getSchema(text, InputFormat.JSON);
    }

    private void collect(String name, JsonNode schema, JsonNode json) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").stringValue();
            collect(reference.substring(reference.lastIndexOf('/') + 1), resolved(schema), json);
        } else if (json.isArray()) {
            json.forEach(element -> collect(name, schema.get("items"), element));
        } else {
            for (Entry<String, JsonNode> field : schema.path("properties").properties()) {
                JsonNode value = json.get(field.getKey());
                if (value != null) {
                    fields.add(name + "." + field.getKey());
                    collect(name, field.getValue(), value);
                }
            }
        }
    }

    /** An example has all that is the same for each error of its code, and the fields of the others. */
    private void holdExample(String name, JsonNode examples, String code, JsonNode error) {
        for (JsonNode reference : examples) {
            JsonNode example = resolved(reference).get("value");
            if (example.get("code").stringValue().equals(code)) {
                boolean same = Set.copyOf(example.propertyNames()).equals(Set.copyOf(error.propertyNames()))
                        && example.get("title").equals(error.get("title"))
                        && example.get("status").equals(error.get("status"));
                if (!same) {
                    breaches.add(name + ": " + error + " is not like " + example);
                }
                return;
            }
        }
        breaches.add(name + ": no example of " + code);
    }
}
