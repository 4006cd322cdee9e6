package dev.quarterback.cli.report;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What is proven about a problem, for those who ask what can be reached at most.
 *
 * @param problem the problem's figures, to hold the bounds against
 * @param kept appointments that plans shall keep at least; null when none were asked for
 * @param plan the figures of a plan to hold the bounds against; null when there is none
 * @param month the month of the last planning day
 * @param outlook where it and the quarter may land; null when the problem says nothing about the quarter so far
 */
public record BoundSummary(
        String name,
        ProblemFigures problem,
        ProvenBounds bounds,
        @Nullable Long kept,
        @Nullable PlanFigures plan,
        Month month,
        @Nullable Outlook outlook) {

    /**
     * The summary of {@code bounds}.
     *
     * @param kept appointments asked for; null when none were
     * @param figures those of a sound plan; null when there is none
     */
    public static BoundSummary of(
            Problem problem, ProvenBounds bounds, @Nullable Long kept, @Nullable PlanFigures figures) {
        return new BoundSummary(
                problem.name(),
                ProblemFigures.of(problem),
                bounds,
                figures == null ? kept : Long.valueOf(figures.appointmentsKept()),
                figures,
                problem.lastDay().getMonth(),
                Outlook.of(problem, figures, bounds.forPlanThatKeeps(0)));
    }
}
