package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.plan.BottleneckOptions;
import dev.quarterback.api.plan.OptionsReader;
import dev.quarterback.api.plan.RepeatedRequests;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What binds a plan, and what more would bring. */
@RestController
@RequestMapping("/v1/plans/{id}/bottlenecks")
@Tag(name = "Insight")
class BottleneckController {
    static final JobKind KIND = new JobKind("bottlenecks", "job");

    private static final String ID = "Id of the plan.";

    private final BodyReader bodies;
    private final OptionsReader options;
    private final Questions questions;
    private final PlanQuestions asking;

    BottleneckController(BodyReader bodies, OptionsReader options, Questions questions, PlanQuestions asking) {
        this.bodies = bodies;
        this.options = options;
        this.questions = questions;
        this.asking = asking;
    }

    @Operation(
            operationId = "findBottlenecks",
            summary = "Asks what binds a plan",
            description =
                    "Estimates what one more of everything would bring, and plans again with the best of it; with a target, finds the "
                            + "cheapest package that reaches it. docs/replanning.md describes it.")
    @JobQueued
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
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
                use -> bodies.read(request, List.of(), List.of("options"), use),
                (body, whole) -> submit(id, body, asked.caller(), whole));
    }

    private InsightState submit(String id, Body body, String caller, @Nullable SubmissionKey key) throws IOException {
        Inputs inputs = new Inputs(body);
        BottleneckOptions asked = options.readOfBottlenecks(body, inputs);
        inputs.requireFaultless();
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("seconds", asked.seconds())
                .put("seed", asked.seed())
                .put("candidates", asked.candidates())
                .put("releases", asked.releases());
        if (asked.target() != null) {
            parameters.put("target", asked.target());
        }
        return questions.submit(new Questions.Question(KIND, id, parameters, asked.secondsInAll(), key), caller);
    }

    @Operation(
            operationId = "getBottlenecks",
            summary = "Gives what binds a plan",
            description =
                    "The result of the job that was started last; /v1/jobs has those of others. 409 before there is one.")
    @ApiResponse(
            responseCode = "200",
            description = "What binds it.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/Bottlenecks")))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void get(
            @Parameter(description = ID) @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        asking.sendLatest(id, KIND, request, response);
    }
}
