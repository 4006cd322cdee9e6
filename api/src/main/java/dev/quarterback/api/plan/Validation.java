package dev.quarterback.api.plan;

import dev.quarterback.api.store.Warning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What is told of a valid request that was not to be planned.
 *
 * @param valid always true: what is invalid is an error
 */
@Schema(name = "Validation", description = "What there is in a valid problem.")
public record Validation(
        @Schema(description = "Always true: what is invalid is an error.")
        boolean valid,

        @Schema(description = "The problem's name.") String name,

        @Schema(description = "Orders of the problem.") int orders,

        @Schema(description = "Orders with an appointment.") int appointments,

        @Schema(description = "Planning days.") int days,

        @Schema(description = "What is valid in it but hardly meant; at most 100.")
        List<Warning> warnings) {}
