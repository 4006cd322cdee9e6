package dev.quarterback.api.error;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer JSON pointer from the body's root
 * @param message what is wrong and what would be right
 */
@Schema(description = "One thing that is wrong with a body.")
public record FieldFault(
        @Schema(
                description = "Where, as a JSON pointer from the body's root.",
                example = "/problem/orders/17/centers/0")
        String pointer,

        @Schema(
                description = "What is wrong and, where it helps, what would be right.",
                example = "no center \"SEA9\"; did you mean \"SEA\"?")
        String message) {}
