package dev.quarterback.api.insight;

import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.plan.OptionsReader;
import dev.quarterback.api.plan.ReadPlan;
import dev.quarterback.api.plan.ReadPlans;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.store.SubmissionKey;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyFields;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changes of a plan's problem would bring. */
@RestController
@RequestMapping("/v1/plans/{id}/what-ifs")
@Tag(name = "Insight")
class WhatIfController {
    static final JobKind KIND = new JobKind("what-if", "job");

    private static final BodyFields FIELDS =
            new BodyFields(List.of(WhatIfInput.FIELD), List.of("options"), Set.of(WhatIfInput.FIELD));

    private final BodyReader bodies;
    private final OptionsReader options;
    private final WhatIfInput input;
    private final ReadPlans read;
    private final Questions questions;
    private final PlanQuestions asking;

    WhatIfController(
            BodyReader bodies,
            OptionsReader options,
            WhatIfInput input,
            ReadPlans read,
            Questions questions,
            PlanQuestions asking) {
        this.bodies = bodies;
        this.options = options;
        this.input = input;
        this.read = read;
        this.questions = questions;
        this.asking = asking;
    }

    @Operation(
            operationId = "askWhatIf",
            summary = "Asks what changes would bring",
            description =
                    "Plans after each change from this plan, for the seconds of the options, and once without a change: what a change "
                            + "brings is what it brings more than that. With one seed that is an estimate; with several, what luck makes is taken off. "
                            + "docs/replanning.md describes it.")
    @JobQueued
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobMetadata> ask(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
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
                use -> bodies.read(request, FIELDS, use),
                (body, whole) -> submit(id, body, asked.caller(), whole));
    }

    private InsightState submit(String id, Body body, String caller, @Nullable SubmissionKey key) throws IOException {
        ReadPlan plan = read.get(id);
        Inputs inputs = new Inputs(body);
        ArrayNode scenarios = input.read(inputs, plan);
        OptionsReader.WhatIfOptions asked = options.readOfWhatIfs(body, inputs, scenarios.size());
        inputs.requireFaultless();
        ObjectNode parameters =
                JsonNodeFactory.instance.objectNode().put("seed", asked.seed()).put("seeds", asked.seeds());
        parameters.set("scenarios", scenarios);
        return questions.submit(new Questions.Question(KIND, id, parameters, asked.secondsInAll(), key), caller);
    }

    @Operation(
            operationId = "getWhatIfs",
            summary = "Gives what changes would bring",
            description =
                    "The result of the job that was started last; /v1/jobs has those of others. 409 before there is one.")
    @ApiResponse(
            responseCode = "200",
            description = "The changes side by side.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/WhatIfs")))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    void get(
            @Parameter(description = "Id of the plan.") @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        asking.sendLatest(id, KIND, request, response);
    }
}
