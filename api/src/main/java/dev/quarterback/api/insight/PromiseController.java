package dev.quarterback.api.insight;

import dev.quarterback.api.plan.Plans;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.web.BodyFields;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.cli.report.PromiseJson;
import dev.quarterback.problem.Order;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What can be promised to a customer, answered at once. */
@RestController
@Tag(name = "Insight")
class PromiseController {
    private static final BodyFields FIELDS =
            new BodyFields(List.of(PromisedOrder.FIELD), List.of(), Set.of(PromisedOrder.FIELD));

    private final BodyReader bodies;
    private final Plans plans;
    private final ReadPlans read;
    private final KeptPromises promises;

    PromiseController(BodyReader bodies, Plans plans, ReadPlans read, KeptPromises promises) {
        this.bodies = bodies;
        this.plans = plans;
        this.read = read;
        this.promises = promises;
    }

    @Operation(
            operationId = "findPromises",
            summary = "Tells which days and centers can be promised for an order",
            description =
                    "Of an order of the problem, by its id, or of a new one: the best offers first, each tried against the best plan so "
                            + "far, with what it costs and whom it displaces.")
    @ApiResponse(
            responseCode = "200",
            description = "The offers.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/Promises")))
    @PostMapping(
            path = "/v1/plans/{id}/promises",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode promise(@Parameter(description = "Id of the plan.") @PathVariable String id, HttpServletRequest request)
            throws IOException {
        plans.get(id).requireResult();
        return bodies.read(request, FIELDS, body -> {
            ReadPlan plan = read.get(id);
            Inputs inputs = new Inputs(body);
            Optional<Order> order = PromisedOrder.read(inputs, plan.problem());
            inputs.requireFaultless();
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.put("plan", id).put("resultVersion", plan.version());
            answer.put("order", order.orElseThrow().id());
            PromiseJson.addTo(answer, promises.promise(plan, order.orElseThrow()));
            return answer;
        });
    }
}
