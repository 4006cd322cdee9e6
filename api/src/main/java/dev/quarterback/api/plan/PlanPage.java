package dev.quarterback.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of plans, latest first.
 *
 * @param next the address of the next page; absent on the last one
 */
@Schema(name = "PlanPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanPage(List<PlanMetadata> plans, @Nullable String next) {}
