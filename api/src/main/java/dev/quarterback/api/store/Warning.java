package dev.quarterback.api.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.format.ProblemWarnings;
import dev.quarterback.problem.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Something in a request's problem that is valid but hardly meant. */
@Schema(name = "Warning", description = "Something that is valid but hardly meant.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Warning(
        @Schema(
                description = "Where, as a JSON pointer from the root of the request's body.",
                example = "/problem/orders/17")
        String pointer,

        @Schema(
                description = "What it is.",
                example = "id \"o1\" is that of orders[0], \"O1\", but for the case of letters; is a vehicle there"
                        + " twice?")
        String message,

        @Schema(
                description =
                        "The same place in a book or in CSV files, as people write it; absent where the body is JSON.",
                example = "orders!F1")
        @Nullable
        String place) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A warning of a problem that was sent as JSON. */
    public Warning(String pointer, String message) {
        this(pointer, message, null);
    }

    /** The warnings of a problem. */
    public static List<Warning> of(Problem problem) {
        return ProblemWarnings.of(problem).stream()
                .map(warning -> new Warning("/problem" + warning.pointer(), warning.message()))
                .toList();
    }

    /** As a column has them; null for none. */
    static @Nullable String toColumn(List<Warning> warnings) {
        return warnings.isEmpty() ? null : JSON.writeValueAsString(warnings);
    }

    /** From a column. */
    static List<Warning> ofColumn(@Nullable String column) {
        return column == null ? List.of() : JSON.readValue(column, new TypeReference<List<Warning>>() {});
    }
}
