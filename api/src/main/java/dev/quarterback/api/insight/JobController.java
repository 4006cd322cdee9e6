package dev.quarterback.api.insight;

import dev.quarterback.api.event.EventAnswer;
import dev.quarterback.api.web.PackedAnswer;
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

/** Jobs that answer questions about plans and problems, whatever they ask. */
@RestController
@RequestMapping("/v1/jobs/{id}")
@Tag(name = "Jobs", description = "How far the jobs are that answer questions about plans and problems.")
class JobController {
    private static final String ID = "Id of the job.";

    private final InsightJobs jobs;
    private final InsightEvents events;
    private final EventAnswer answer;

    JobController(InsightJobs jobs, InsightEvents events, EventAnswer answer) {
        this.jobs = jobs;
        this.events = events;
        this.answer = answer;
    }

    @Operation(operationId = "getJob", summary = "Tells how far a job is", description = "Its metadata.")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    JobMetadata get(@Parameter(description = ID) @PathVariable String id) {
        return JobMetadata.of(jobs.get(id));
    }

    @Operation(
            operationId = "getJobResult",
            summary = "Gives what a job has come to",
            description = "As the request says that has started it; 409 before there is a result.")
    @ApiResponse(
            responseCode = "200",
            description = "The result.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(ref = "#/components/schemas/JobResult")))
    @GetMapping(path = "/result", produces = MediaType.APPLICATION_JSON_VALUE)
    void result(
            @Parameter(description = ID) @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(jobs.result(jobs.get(id)), request, response);
    }

    static void send(byte[] packed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        PackedAnswer.send(packed, request, response);
    }

    /** The answer to who has started a job. */
    static ResponseEntity<JobMetadata> accepted(InsightState state) {
        return ResponseEntity.accepted()
                .location(URI.create("/v1/jobs/" + state.job().id() + "/result"))
                .body(JobMetadata.of(state));
    }

    @Operation(
            operationId = "followJob",
            summary = "Tells progress as server-sent events",
            description = JobFollowed.DESCRIPTION)
    @JobFollowed
    @GetMapping(
            path = "/events",
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
        answer.begin(events, events.of(jobs.get(id)), lastEvent, request, response);
    }

    @Operation(
            operationId = "stopJob",
            summary = "Ends a job early and keeps what it has come to",
            description = "Has no effect on a job that has ended; one that waits ends without a result.")
    @JobEnds
    @PostMapping(path = "/stop", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobMetadata> stop(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        return accepted(jobs.stop(jobs.get(id), request));
    }

    @Operation(operationId = "deleteJob", summary = "Ends and deletes a job", description = "With what it has come to.")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @DeleteMapping
    ResponseEntity<Void> delete(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        jobs.delete(jobs.get(id), request);
        return ResponseEntity.noContent().build();
    }
}
