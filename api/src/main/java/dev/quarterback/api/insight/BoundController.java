package dev.quarterback.api.insight;

import dev.quarterback.api.event.EventAnswer;
import dev.quarterback.api.plan.RepeatedRequests;
import dev.quarterback.api.store.PackedJson;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.TableType;
import dev.quarterback.api.web.TakesOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Proving what no plan can exceed, without planning. */
@RestController
@RequestMapping("/v1/bounds")
@Tag(name = "Insight")
class BoundController {
    private static final String ID = "Id of the bound.";

    private final BoundSubmission submission;
    private final InsightJobs jobs;
    private final InsightEvents events;
    private final EventAnswer answer;
    private final JsonMapper json;

    BoundController(
            BoundSubmission submission, InsightJobs jobs, InsightEvents events, EventAnswer answer, JsonMapper json) {
        this.submission = submission;
        this.jobs = jobs;
        this.events = events;
        this.answer = answer;
        this.json = json;
    }

    @Operation(
            operationId = "submitBound",
            summary = "Submits a problem to have its bound proven",
            description =
                    "Proves what no plan can exceed, without planning. The body may be gzipped (Content-Encoding), or"
                            + " tables as for a plan. Once 202 is given the job outlives the process.")
    @JobQueued
    @TakesOptions({"seconds", "kept", "encoding"})
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX, TableType.ZIP},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobMetadata> submit(
            @Parameter(description = RepeatedRequests.KEY_OF_JOB)
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            HttpServletRequest request)
            throws IOException {
        return accepted(submission.submit(request, Caller.of(request), key));
    }

    private static ResponseEntity<JobMetadata> accepted(InsightState state) {
        return ResponseEntity.accepted()
                .location(URI.create("/v1/bounds/" + state.job().id()))
                .body(JobMetadata.of(state));
    }

    @Operation(
            operationId = "getBound",
            summary = "Gives the best bound so far",
            description = "With how far the job is; 409 before anything is proven.")
    @ApiResponse(
            responseCode = "200",
            description = "The bound.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(ref = "#/components/schemas/ProvenBound")))
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode get(@Parameter(description = ID) @PathVariable String id) {
        InsightState state = jobs.get(id, BoundHandler.KIND);
        ObjectNode proven = PackedJson.read(jobs.result(state));
        ObjectNode bound = json.valueToTree(JobMetadata.of(state));
        bound.setAll(proven);
        return bound;
    }

    @Operation(
            operationId = "followBound",
            summary = "Tells progress as server-sent events",
            description = JobFollowed.DESCRIPTION)
    @JobFollowed
    @GetMapping(
            path = "/{id}/events",
            produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    void events(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = "The id of the last event received.")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEvent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer.begin(events, events.of(jobs.get(id, BoundHandler.KIND)), lastEvent, request, response);
    }

    @Operation(
            operationId = "stopBound",
            summary = "Ends proving early and keeps the best bound",
            description = "Has no effect on a job that has ended; one that waits ends without a bound.")
    @JobEnds
    @PostMapping(path = "/{id}/stop", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobMetadata> stop(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        return accepted(jobs.stop(jobs.get(id, BoundHandler.KIND), request));
    }

    @Operation(
            operationId = "deleteBound",
            summary = "Ends and deletes a bound",
            description = "Its problem is deleted too.")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        jobs.delete(jobs.get(id, BoundHandler.KIND), request);
        return ResponseEntity.noContent().build();
    }
}
