package dev.quarterback.cli.report;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.insight.Outlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proven about a problem, for those who ask what can be reached at most.
 *
 * @param problem the problem's figures, to hold the bounds against
 * @param kept appointments that plans shall keep at least; null when none were asked for
 * @param plan the figures of a plan to hold the bounds against; null when there is none
 * @param outlook where the month may land; null when the problem says nothing about the quarter so far
 */
public record BoundSummary(
        String name,
        ProblemFigures problem,
        ProvenBounds bounds,
        @Nullable Long kept,
        @Nullable PlanFigures plan,
        @Nullable Outlook outlook) {

    /**
     * The summary of {@code bounds}.
     *
     * @param kept appointments asked for; null when none were
     * @param plan a sound plan with its {@code figures}; both are null when there is none
     */
    public static BoundSummary of(
            Problem problem,
            ProvenBounds bounds,
            @Nullable Long kept,
            @Nullable Plan plan,
            @Nullable PlanFigures figures) {
        return new BoundSummary(
                problem.name(),
                ProblemFigures.of(problem),
                bounds,
                figures == null ? kept : Long.valueOf(figures.appointmentsKept()),
                figures,
                Outlook.of(problem, plan == null ? List.of() : plan.deliveries(), bounds.vehicles()));
    }
}
