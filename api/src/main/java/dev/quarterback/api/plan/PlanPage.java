package dev.quarterback.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of plans, latest first.
 *
 * @param next the address of the next page; absent on the last one
 * @param after the end of this page, as the next one's address has it; absent on the last one
 */
@Schema(name = "PlanPage", description = "A page of the list of plans, latest first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanPage(
        List<PlanMetadata> plans,

        @Schema(description = "Address of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "The parameter after of the next page; absent on the last one.") @Nullable
        String after) {}
