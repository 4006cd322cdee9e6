package dev.quarterback.api.insight;

import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.revision.ChangeInput;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.replanning.ScenarioProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the scenarios of a request: changes, listed or by their names, each of which applies to the problem of a plan. */
@Component
class WhatIfInput {
    /** The field of a body that has them. */
    static final String FIELD = "changes";

    private static final int MOST = 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ChangeInput changes;

    WhatIfInput(ChangeInput changes) {
        this.changes = changes;
    }

    /** A scenario as it was sent, where it is in the body. */
    private record Sent(String name, String pointer, JsonNode change) {}

    /** The scenarios of a body, each with its name and operations; what is wrong is added to {@code inputs}. */
    ArrayNode read(Inputs inputs, ReadPlan plan) throws IOException {
        ArrayNode scenarios = JsonNodeFactory.instance.arrayNode();
        Optional<byte[]> bytes = inputs.bytes(FIELD, ChangeInput.MOST_BYTES);
        if (bytes.isEmpty()) {
            return scenarios;
        }
        List<Sent> sent = sent(bytes.get(), inputs);
        if (sent.size() > MOST) {
            inputs.add("/" + FIELD, sent.size() + " changes; one request has at most " + MOST);
            return scenarios;
        }
        for (Sent one : sent) {
            byte[] change = one.change().toString().getBytes(StandardCharsets.UTF_8);
            changes.read(one.pointer(), change, inputs, plan, ScenarioProblem::of)
                    .ifPresent(changed -> scenarios
                            .addObject()
                            .put("name", one.name())
                            .set("change", JSON.readTree(changed.change())));
        }
        return scenarios;
    }

    private static List<Sent> sent(byte[] bytes, Inputs inputs) {
        List<Sent> sent = new ArrayList<>();
        try {
            JsonNode root = JSON.readTree(bytes);
            if (root.isArray()) {
                for (int i = 0; i < root.size(); i++) {
                    sent.add(listed(root.get(i), i));
                }
            } else if (root.isObject()) {
                Map<String, JsonNode> named = new LinkedHashMap<>();
                root.properties().forEach(field -> named.put(field.getKey(), field.getValue()));
                named.forEach((name, change) -> sent.add(new Sent(name, BodyReader.pointer(FIELD, name), change)));
            }
        } catch (JacksonException e) {
            inputs.add("/" + FIELD, "a field is given twice; give it once");
            return List.of();
        }
        if (sent.isEmpty()) {
            inputs.add("/" + FIELD, "no change; list some, or give an object with a change for each name");
        }
        return sent;
    }

    /** One with a name of its own, or named by what it says or by its place. */
    private static Sent listed(JsonNode element, int index) {
        String pointer = "/" + FIELD + "/" + index;
        if (element.isObject() && element.has("change") && element.path("name").isString() && element.size() == 2) {
            return new Sent(element.get("name").stringValue(), pointer + "/change", element.get("change"));
        }
        return new Sent(element.isString() ? element.stringValue() : "change " + (index + 1), pointer, element);
    }
}
