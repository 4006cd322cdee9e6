package dev.quarterback.api.quarter;

import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.FewAtOnce;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where a quarter may end. */
@RestController
@RequestMapping("/v1/quarters/{id}/outlook")
@Tag(name = "Quarters")
class OutlookController {
    private final HeldQuarters quarters;
    private final KeptOutlooks outlooks;
    private final FewAtOnce writers;

    OutlookController(HeldQuarters quarters, KeptOutlooks outlooks, Settings settings) {
        this.quarters = quarters;
        this.outlooks = outlooks;
        writers = new FewAtOnce(settings.limits().readers());
    }

    @Operation(
            operationId = "getOutlook",
            summary = "Tells where month and quarter may end",
            description =
                    "After each day that is over a range for the month of the last planning day and for the quarter, an"
                            + " estimate that is to hold in 8 of 10 cases, as simulate --outlook tells it;"
                            + " docs/quarter.md describes it. Beside them stands what is proven of the orders that are"
                            + " known on the last morning that is planned.")
    @ApiResponse(
            responseCode = "200",
            description = "The outlook; without days before the first one is over.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/QuarterOutlook")))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode outlook(@Parameter(description = "Id of the quarter.") @PathVariable String id) throws IOException {
        StoredQuarter quarter = quarters.get(id);
        return writers.call(() -> OutlookAnswer.of(
                quarters.problem(quarter.id()),
                outlooks.of(quarter),
                quarters.lastMorning(quarter).orElse(null)));
    }
}
