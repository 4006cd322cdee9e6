package dev.quarterback.api.insight;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is to be proven about a problem.
 *
 * @param kept appointments that plans keep at least that the bound is aimed at; null for all plans
 */
record BoundQuestion(@Nullable Long kept) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** From what is stored. */
    static BoundQuestion of(String parameters) {
        return JSON.readValue(parameters, BoundQuestion.class);
    }

    /** As it is stored. */
    String parameters() {
        return JSON.writeValueAsString(this);
    }
}
