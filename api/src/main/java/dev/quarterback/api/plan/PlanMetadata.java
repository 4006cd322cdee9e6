package dev.quarterback.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobFigures;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.plan.UpperBound;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a planning job; what is not known yet is absent.
 *
 * @param seconds of planning at most
 * @param elapsedSeconds of planning so far
 * @param resultVersion which of the job's plans the figures are of, counted from 1; the one that can be fetched is this or a
 *     later one; 0 before there is any
 * @param gapPercent what the plan lacks of the bound on deliveries; rounded up, so that what is said is proven
 */
@Schema(
        name = "PlanMetadata",
        description = "A planning job and its best plan so far; what is not known yet is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanMetadata(
        @Schema(description = "Id of the plan, a UUID.", example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String id,

        @Schema(description = "The problem's name, at most 200 characters of it.", example = "one-order")
        String name,

        JobStatus status,

        @Schema(description = "When it was submitted.") Instant submittedAt,

        @Schema(description = "When planning began.") @Nullable
        Instant startedAt,

        @Schema(description = "When it ended, however it did.") @Nullable
        Instant endedAt,

        @Schema(description = "Seconds of planning at most.")
        double seconds,

        @Schema(description = "Seconds of planning so far.") double elapsedSeconds,

        @Schema(description = "Orders of the problem.") int orders,

        @Schema(description = "Orders that the best plan so far delivers.") @Nullable
        Integer delivered,

        @Schema(description = "The same, each counted with its priority.") @Nullable
        Long deliveredWeight,

        @Schema(description = "Orders of the problem with an appointment.")
        int appointments,

        @Schema(description = "Appointments that the best plan so far keeps.") @Nullable
        Integer appointmentsKept,

        @Nullable Bound upperBound,

        @Schema(
                description =
                        "What the plan lacks of the bound on deliveries, in percent of it; rounded up to three decimals.")
        @Nullable
        Double gapPercent,

        @Schema(description = "The weighted sum of the terms of the cost.") @Nullable
        Long cost,

        @Schema(
                description =
                        "Which of the job's plans the figures are of; 0 before there is one. The result has it too.")
        int resultVersion,

        @Schema(description = "Why it failed.") @Nullable String error) {

    /** What no plan can exceed, as in a plan. */
    @Schema(name = "UpperBound", description = "What is proven that no plan can exceed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bound(@Nullable Long appointments, @Nullable Long deliveries) {}

    static PlanMetadata of(Job job) {
        JobFigures figures = job.figures();
        UpperBound bound = job.upperBound();
        Double gap = job.gapPercent();
        return new PlanMetadata(
                job.id(),
                job.name(),
                job.status(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                job.options().seconds(),
                job.used().toMillis() / 1000.0,
                job.orders(),
                figures == null ? null : figures.delivered(),
                figures == null ? null : figures.deliveredWeight(),
                job.appointments(),
                figures == null ? null : figures.appointmentsKept(),
                bound == null ? null : new Bound(bound.appointments(), bound.deliveries()),
                gap == null ? null : Math.ceil(1000 * gap) / 1000,
                figures == null ? null : figures.cost(),
                job.resultVersion(),
                job.error());
    }
}
