package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Ending;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.web.Caller;
import dev.quarterback.api.web.ParameterValue;
import dev.quarterback.api.web.TableType;
import dev.quarterback.api.web.TakesOptions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Submitting, listing, stopping and deleting plans. */
@RestController
@RequestMapping("/v1/plans")
@Tag(name = "Plans", description = "Submitting problems, following their planning, fetching the plans.")
class PlanController {
    private static final String ID = "Id of the plan.";
    private static final int USUAL_ON_A_PAGE = 50;
    private static final int MOST_ON_A_PAGE = 200;

    /** The modes of a submission, and whether each only validates. */
    private static final Map<String, Boolean> VALIDATES = modes();

    private static final Map<String, JobStatus> STATUSES = Stream.of(JobStatus.values())
            .collect(Collectors.toMap(JobStatus::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private final Submission submission;
    private final Plans plans;
    private final PlanDeletion deletion;
    private final JobQueue queue;
    private final JobRunner runner;

    PlanController(Submission submission, Plans plans, PlanDeletion deletion, JobQueue queue, JobRunner runner) {
        this.submission = submission;
        this.plans = plans;
        this.deletion = deletion;
        this.queue = queue;
        this.runner = runner;
    }

    private static Map<String, Boolean> modes() {
        Map<String, Boolean> modes = new LinkedHashMap<>();
        modes.put("plan", false);
        modes.put("validate", true);
        return modes;
    }

    @Operation(
            operationId = "submitPlan",
            summary = "Submits a problem to be planned",
            description =
                    "The body may be gzipped (Content-Encoding). An XLSX book or a ZIP of CSV files is taken too, with"
                            + " options as parameters of the address; docs/service.md describes them. Once 202 is given"
                            + " the plan outlives the process.")
    @ApiResponse(
            responseCode = "202",
            description = "Queued; follow it at Location.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanMetadata.class)))
    @TakesOptions({"seconds", "gap", "seed", "from", "encoding"})
    @PostMapping(
            consumes = {MediaType.APPLICATION_JSON_VALUE, TableType.XLSX, TableType.ZIP},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> submit(
            HttpServletRequest request,
            @Parameter(hidden = true) @RequestParam(required = false) @Nullable String mode,
            @Parameter(description = RepeatedRequests.KEY)
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key)
            throws IOException {
        if (mode != null && ParameterValue.oneOf(VALIDATES, "mode", mode)) {
            return ResponseEntity.ok(submission.validate(request));
        }
        RepeatedRequests.check(key);
        PlanState plan = submission.submit(request, Caller.of(request), key);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/plans/" + plan.id()))
                .body(PlanMetadata.of(plan));
    }

    @Operation(
            operationId = "listPlans",
            summary = "Lists plans by pages, latest first",
            description =
                    "The page's next, like Link, is the address of the next page; its after is the parameter of that.")
    @ApiResponse(
            responseCode = "200",
            description = "A page.",
            headers = @Header(name = "Link", ref = "#/components/headers/Link"))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanPage> list(
            @Parameter(
                            description = "Plans on a page.",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @RequestParam(name = "limit", required = false)
                    @Nullable
                    String limitText,
            @Parameter(description = "Where the page before ended, as its after says.")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Only plans of this status.", schema = @Schema(implementation = JobStatus.class))
                    @RequestParam(name = "status", required = false)
                    @Nullable
                    String statusName,
            @Parameter(
                            description =
                                    "Only plans that started from the plan of this id: revisions, and plans of the"
                                            + " same problem.")
                    @RequestParam(required = false)
                    @Nullable
                    String parent) {
        int limit = ParameterValue.whole("limit", limitText, USUAL_ON_A_PAGE, 1, MOST_ON_A_PAGE);
        JobStatus status = statusName == null ? null : ParameterValue.oneOf(STATUSES, "status", statusName);
        refuseNoId(parent);
        Plans.Page page = plans.page(after == null ? null : PageCursor.read(after), status, parent, limit);
        String next = nextPage(page, limit, status, parent);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(
                new PlanPage(page.plans().stream().map(PlanMetadata::of).toList(), next, page.end()));
    }

    private static void refuseNoId(@Nullable String parent) {
        if (parent != null && !PlanId.isOne(parent)) {
            throw new ApiException(ErrorCode.UNREADABLE, "Parameter parent is no id of a plan.");
        }
    }

    /** Where the page after one is; null behind the last one. */
    private static @Nullable String nextPage(
            Plans.Page page, int limit, @Nullable JobStatus status, @Nullable String parent) {
        if (page.end() == null) {
            return null;
        }
        return "/v1/plans?limit=" + limit
                + (status == null ? "" : "&status=" + status)
                + (parent == null ? "" : "&parent=" + parent)
                + "&after=" + page.end();
    }

    @Operation(
            operationId = "getPlan",
            summary = "Tells how far a plan is",
            description = "Its metadata, with the figures of the best plan so far.")
    @ApiResponse(responseCode = "200", description = "How far it is.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    PlanMetadata get(@Parameter(description = ID) @PathVariable String id) {
        return PlanMetadata.of(plans.get(id));
    }

    @Operation(
            operationId = "stopPlan",
            summary = "Ends planning early and keeps the best plan",
            description = "Has no effect on a plan that has ended; one that waits ends without a plan.")
    @ApiResponse(
            responseCode = "202",
            description = "It ends now; follow it at Location.",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"))
    @PostMapping(path = "/{id}/stop", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanMetadata> stop(
            @Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        Job job = plans.get(id).job();
        OwnJob.require(job, request);
        queue.stop(job);
        return ResponseEntity.accepted().location(URI.create("/v1/plans/" + id)).body(PlanMetadata.of(plans.get(id)));
    }

    @Operation(
            operationId = "deletePlan",
            summary = "Ends and deletes a plan",
            description =
                    "Its problem and its result are deleted too, as far as no other plan needs them; its revisions"
                            + " stay. The plan in force has to be withdrawn first.")
    @ApiResponse(responseCode = "204", description = "It is gone.")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@Parameter(description = ID) @PathVariable String id, HttpServletRequest request) {
        OwnJob.require(plans.get(id).job(), request);
        PlanDeletion.Fate fate = deletion.delete(id);
        if (fate == PlanDeletion.Fate.IN_FORCE) {
            throw new ApiException(ErrorCode.IN_FORCE, "It is the plan in force of its name; withdraw it first.");
        }
        runner.end(id, Ending.NOT_OWNER);
        if (fate == PlanDeletion.Fate.UNKNOWN) {
            throw PlanId.unknown();
        }
        return ResponseEntity.noContent().build();
    }
}
