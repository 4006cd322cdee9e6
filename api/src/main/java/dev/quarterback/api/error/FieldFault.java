package dev.quarterback.api.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer JSON pointer from the body's root
 * @param message what is wrong and what would be right
 * @param place the same place as people write it, where the body is tables; null where it is JSON
 */
@Schema(description = "One thing that is wrong with a body.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldFault(
        @Schema(
                description = "Where, as a JSON pointer from the body's root.",
                example = "/problem/orders/17/centers/0")
        String pointer,

        @Schema(
                description = "What is wrong and, where it helps, what would be right.",
                example = "no center \"SEA9\"; did you mean \"SEA\"?")
        String message,

        @Schema(
                description =
                        "The same place in a book or in CSV files, as people write it; absent where the body is JSON.",
                example = "orders!F17")
        @Nullable
        String place) {

    /** A fault of a body that is JSON. */
    public FieldFault(String pointer, String message) {
        this(pointer, message, null);
    }
}
