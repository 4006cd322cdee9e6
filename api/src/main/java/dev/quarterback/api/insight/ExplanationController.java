package dev.quarterback.api.insight;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.plan.OptionsReader;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.Inputs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Why orders are missing in a plan. */
@RestController
@RequestMapping("/v1/plans/{id}/explanation")
@Tag(name = "Insight")
class ExplanationController {
    static final JobKind KIND = new JobKind("explanation", "job");

    private static final String ID = "Id of the plan.";

    /** A plan of a week takes some seconds; one that is far larger is explained as far as this time lets it. */
    private static final double MOST_SECONDS = 600;

    private final BodyReader bodies;
    private final OptionsReader options;
    private final Questions questions;
    private final PlanQuestions asking;
    private final double mostSeconds;

    ExplanationController(
            BodyReader bodies, OptionsReader options, Questions questions, PlanQuestions asking, Settings settings) {
        this.bodies = bodies;
        this.options = options;
        this.questions = questions;
        this.asking = asking;
        mostSeconds = Math.min(MOST_SECONDS, settings.limits().seconds());
    }

    @Operation(
            operationId = "explainPlan",
            summary = "Asks why orders are missing",
            description =
                    "Explains each order that the best plan so far does not deliver; docs/reasons.md describes it.")
    @JobQueued
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobMetadata> ask(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = RepeatedRequests.KEY_OF_JOB)
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request)
            throws IOException {
        QuestionsOnce.Asked asked = new QuestionsOnce.Asked(KIND, id, Caller.of(request), key);
        return asking.ask(
                id,
                asked,
                use -> bodies.readIfAny(request, List.of("options"), use),
                (body, whole) -> submit(id, body, asked.caller(), whole));
    }

    private InsightState submit(String id, Body body, String caller, @Nullable SubmissionKey key) throws IOException {
        Inputs inputs = new Inputs(body);
        double seconds = options.secondsOfExplanation(body, inputs, mostSeconds);
        inputs.requireFaultless();
        return questions.submit(
                new Questions.Question(KIND, id, JsonNodeFactory.instance.objectNode(), seconds, key), caller);
    }

    @Operation(
            operationId = "getExplanation",
            summary = "Gives why orders are missing",
            description =
                    "The result of the job that was started last; /v1/jobs has those of others. 409 before there is one.")
    @ApiResponse(
            responseCode = "200",
            description = "The reasons.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/Explanation")))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void get(
            @Parameter(description = ID) @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        asking.sendLatest(id, KIND, request, response);
    }

    @Operation(
            operationId = "getExplanationOfOrder",
            summary = "Gives why an order is missing",
            description =
                    "Its part of the explanation of the plan; 409 before there is one, 404 for an order that it does not have.")
    @ApiResponse(
            responseCode = "200",
            description = "The reason.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/OrderExplanation")))
    @GetMapping(path = "/{orderId}", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode get(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = "Id of the order.") @PathVariable String orderId) {
        for (JsonNode order : PackedJson.read(asking.latest(id, KIND)).get("orders")) {
            if (order.get("order").stringValue().equals(orderId)) {
                return order;
            }
        }
        throw new ApiException(
                ErrorCode.NOT_FOUND,
                "The explanation has no such order: the plan delivers it, or the problem has it not.");
    }
}
