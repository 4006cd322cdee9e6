package dev.quarterback.api.quarter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of quarters, latest first.
 *
 * @param next the address of the next page; null on the last one
 * @param after the end of this page, as the next one's address has it; null on the last one
 */
@Schema(name = "QuarterPage", description = "A page of the list of quarters, latest first.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarterPage(
        List<QuarterMetadata> quarters,

        @Schema(description = "Address of the next page; absent on the last one.") @Nullable
        String next,

        @Schema(description = "The parameter after of the next page; absent on the last one.") @Nullable
        String after) {}
