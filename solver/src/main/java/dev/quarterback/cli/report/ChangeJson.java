package dev.quarterback.cli.report;

import dev.quarterback.change.Change;
import dev.quarterback.format.ChangeWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change for programs, as {@code --change} takes it. */
public final class ChangeJson {
    private ChangeJson() {}

    /** The list of its operations. */
    public static JsonNode of(Change change) {
        return JsonMapper.shared().readTree(ChangeWriter.json(change));
    }
}
