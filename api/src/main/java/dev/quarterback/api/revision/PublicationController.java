package dev.quarterback.api.revision;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.plan.PlanMetadata;
import dev.quarterback.api.plan.PlanState;
import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.security.KeyFile;
import dev.quarterback.api.store.Publications;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishing and withdrawing plans, and which are in force. */
@RestController
@Tag(name = "Revisions")
class PublicationController {
    private static final String ID = "Id of the plan.";
    private static final int MOST = 200;

    private final Plans plans;
    private final Publications publications;
    private final KeyFile keys;

    PublicationController(Plans plans, Publications publications, KeyFile keys) {
        this.plans = plans;
        this.publications = publications;
        this.keys = keys;
    }

    /** The plans in force. */
    @Schema(name = "PublicationList", description = "The plans in force, published latest first.")
    record PublicationList(List<PlanMetadata> plans) {}

    @Operation(
            operationId = "publishPlan",
            summary = "Publishes a plan",
            description =
                    "From now on it is the plan in force of its name, which is that of its problem; it takes the place of the one "
                            + "before. Its planning has to have ended. Has no effect on a plan that is in force.",
            parameters = @Parameter(ref = "#/components/parameters/If-Match"))
    @ApiResponse(responseCode = "200", description = "It is in force.")
    @PostMapping(path = "/v1/plans/{id}/publication", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanMetadata publish(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        PlanState plan = plans.get(id);
        IfMatch.require(request, plan.requireResult());
        if (!plan.status().isEnd()) {
            throw new ApiException(ErrorCode.STILL_PLANNING, "Its planning goes on; stop it, or wait for its end.");
        }
        publications.publish(id, keys.nameOf(Caller.of(request)));
        return PlanMetadata.of(plans.get(id));
    }

    @Operation(
            operationId = "withdrawPlan",
            summary = "Withdraws a plan",
            description =
                    "From now on no plan of its name is in force, until one is published. Has no effect on a plan that is not in force.")
    @ApiResponse(responseCode = "200", description = "It is not in force.")
    @DeleteMapping(path = "/v1/plans/{id}/publication", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanMetadata withdraw(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        plans.get(id);
        publications.withdraw(id, keys.nameOf(Caller.of(request)));
        return PlanMetadata.of(plans.get(id));
    }

    @Operation(
            operationId = "listPublications",
            summary = "Lists the plans in force",
            description =
                    "Of each name at most one, published latest first, at most " + MOST + "; or that of one name.")
    @ApiResponse(responseCode = "200", description = "The plans in force.")
    @GetMapping(path = "/v1/publications", produces = MediaType.APPLICATION_JSON_VALUE)
    PublicationList list(
            @Parameter(description = "Only the plan of this name, the problem's.")
                    @RequestParam(required = false)
                    @Nullable
                    String name) {
        List<String> ids = publications.inForce(name, MOST);
        return new PublicationList(ids.stream()
                .flatMap(id -> plans.find(id).stream())
                .map(PlanMetadata::of)
                .toList());
    }
}
