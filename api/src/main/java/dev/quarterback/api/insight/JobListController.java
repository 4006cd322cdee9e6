package dev.quarterback.api.insight;

import dev.quarterback.api.plan.Plans;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was asked, so that an answer is found again by whoever did not ask. */
@RestController
@Tag(name = "Jobs")
class JobListController {
    private static final int MOST = 200;

    private final Plans plans;
    private final InsightJobs jobs;

    JobListController(Plans plans, InsightJobs jobs) {
        this.plans = plans;
        this.jobs = jobs;
    }

    /** Jobs that answer questions. */
    @Schema(
            name = "JobList",
            description = "Jobs that answer questions about plans and problems, submitted latest first.")
    record JobList(List<JobMetadata> jobs) {}

    @Operation(
            operationId = "listJobs",
            summary = "Lists jobs that answer questions",
            description = "Explanations, what-ifs, bottlenecks and bounds, submitted latest first, at most " + MOST
                    + "; or those about one plan.")
    @ApiResponse(responseCode = "200", description = "The jobs.")
    @GetMapping(path = "/v1/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
    JobList list(
            @Parameter(description = "Only jobs about the plan of this id.") @RequestParam(required = false) @Nullable
                    String plan) {
        if (plan != null) {
            plans.get(plan);
        }
        return new JobList(jobs.latest(plan, MOST).stream().map(JobMetadata::of).toList());
    }
}
