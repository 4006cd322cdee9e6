package dev.quarterback.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.store.SavedFigures;
import dev.quarterback.api.store.StoredPlan;
import dev.quarterback.api.store.Warning;
import dev.quarterback.plan.UpperBound;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a plan and of the job that plans it; what is not known yet is absent.
 *
 * @param editedByHand true, or absent
 * @param seconds of planning at most
 * @param elapsedSeconds of planning so far
 * @param resultVersion which of the job's plans the figures are of, counted from 1; the one that can be fetched is this or a
 *     later one; 0 before there is any
 * @param publication absent for a plan that never was published
 * @param gapPercent what the plan lacks of the bound on deliveries; rounded up, so that what is said is proven
 * @param verdict whether the plan reaches the targets; absent before there is a plan and where nothing can be said of a target
 */
@Schema(
        name = "PlanMetadata",
        description = "A planning job and its best plan so far; what is not known yet is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanMetadata(
        @Schema(description = "Id of the plan, a UUID.", example = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String id,

        @Schema(description = "The problem's name, at most 200 characters of it.", example = "one-order")
        String name,

        @Schema(
                description =
                        "Id of the plan that it started from, of the same problem or, for a revision, of the one before the"
                                + " change; absent without one, and once that is deleted.")
        @Nullable
        String parent,

        @Schema(
                description =
                        "Whether it is planned around a book of its parent that was edited by hand; absent where it is not.")
        @Nullable
        Boolean editedByHand,

        @Schema(description = "What is done: planning. Later versions may know more.", example = "planning")
        String kind,

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

        @Nullable Verdict verdict,

        @Schema(description = "The weighted sum of the terms of the cost.") @Nullable
        Long cost,

        @Schema(
                description =
                        "Which of the job's plans the figures are of; 0 before there is one. The result has it too.")
        int resultVersion,

        @Nullable PublicationState publication,

        @Schema(
                description =
                        "What is valid in the problem but hardly meant, at most 42, of tables 100; of a revision also what of its keepDays cannot"
                                + " stay, and of a plan that started from an earlier one that it is little more than that, since hardly"
                                + " any moves were tried. Absent when there is nothing.")
        @Nullable
        List<Warning> warnings,

        @Schema(description = "Why it failed.") @Nullable String error) {

    /** What no plan can exceed, as in a plan. */
    @Schema(name = "UpperBound", description = "What is proven that no plan can exceed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Bound(
            @Nullable Long appointments,
            @Nullable Long deliveries,
            @Nullable Long orders) {}

    /** The metadata of a plan. */
    public static PlanMetadata of(PlanState state) {
        StoredPlan plan = state.plan();
        Job job = state.job();
        SavedFigures figures = plan.figures();
        UpperBound bound = plan.upperBound();
        Double gap = plan.gapPercent();
        return new PlanMetadata(
                plan.id(),
                plan.name(),
                plan.parent(),
                plan.isEditedByHand() ? true : null,
                job.kind(),
                job.status(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                job.seconds(),
                job.used().toMillis() / 1000.0,
                plan.orders(),
                figures == null ? null : figures.delivered(),
                figures == null ? null : figures.deliveredWeight(),
                plan.appointments(),
                figures == null ? null : figures.appointmentsKept(),
                bound == null ? null : new Bound(bound.appointments(), bound.deliveries(), bound.orders()),
                gap == null ? null : Math.ceil(1000 * gap) / 1000,
                Verdict.of(plan.outlook()),
                figures == null ? null : figures.cost(),
                plan.resultVersion(),
                PublicationState.of(plan.publication()),
                plan.warnings().isEmpty() ? null : plan.warnings(),
                job.error());
    }
}
