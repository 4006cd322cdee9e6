package dev.quarterback.cli;

import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangeReader;
import dev.quarterback.format.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads named changes from a file: a JSON object with a change, as a list of operations or as text, for each name. */
final class ScenarioFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ScenarioFile() {}

    /** The changes by name, as far as they can be read, in the file's order. */
    static Map<String, ChangeDraft> read(Path file, Console console) {
        JsonNode root = tree(file, console);
        if (!root.isObject() || root.isEmpty()) {
            throw CommandFailure.invalid(
                    file, List.of("no scenarios; write a JSON object with a change for each name"), null);
        }
        Map<String, ChangeDraft> changes = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> scenario : root.properties()) {
            try {
                changes.put(scenario.getKey(), change(scenario.getValue()));
            } catch (InvalidInputException e) {
                e.lines().forEach(line -> wrong.add(place(scenario.getKey()) + ": " + line));
            }
        }
        if (!wrong.isEmpty()) {
            throw CommandFailure.invalid(file, wrong, null);
        }
        return changes;
    }

    /** Where a scenario is in its file, for people. */
    static String place(String name) {
        return "scenario \"" + name + "\"";
    }

    private static ChangeDraft change(JsonNode value) {
        if (value.isString()) {
            return ChangeReader.text(value.stringValue());
        }
        try {
            return ChangeReader.json(new ByteArrayInputStream(value.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw CommandFailure.unreadable(Path.of("--file"), e); // Memory does not fail.
        }
    }

    private static JsonNode tree(Path file, Console console) {
        try (InputStream in = StandardStreams.isInput(file) ? console.in() : Files.newInputStream(file)) {
            return MAPPER.readTree(in.readAllBytes());
        } catch (JacksonException e) {
            throw CommandFailure.invalid(file, List.of("no JSON: " + e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        }
    }
}
