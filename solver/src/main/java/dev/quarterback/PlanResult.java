package dev.quarterback;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that the checker has passed, and how it came about.
 *
 * @param plan the best plan found, with the bound for the appointments that it keeps
 * @param figures what the checker counted in it
 * @param bounds what is proven that no plan can exceed; null when nothing is
 * @param firstPlanAfter time from the start of planning to the first plan that breaks no rule
 * @param elapsed time that planning took
 * @param moves moves tried by the search; 0 without one
 * @param warnings what went wrong and left the plan sound all the same, such as why there is no bound
 */
public record PlanResult(
        Plan plan,
        PlanFigures figures,
        @Nullable ProvenBounds bounds,
        Duration firstPlanAfter,
        Duration elapsed,
        long moves,
        List<String> warnings) {

    public PlanResult {
        warnings = List.copyOf(warnings);
    }

    /** The same with a warning more. */
    public PlanResult withWarning(String warning) {
        List<String> all = new ArrayList<>(warnings);
        all.add(warning);
        return new PlanResult(plan, figures, bounds, firstPlanAfter, elapsed, moves, all);
    }

    /** By how much of the bound, in percent, the plan falls short of it in deliveries; null without a bound. */
    public @Nullable Double gapPercent() {
        UpperBound bound = plan.upperBound();
        return bound == null ? null : bound.gapPercent(figures.deliveredWeight());
    }

    /** Whether the plan is proven to keep the most appointments and to have a gap of at most {@code percent}. */
    public boolean isWithin(double percent) {
        UpperBound bound = plan.upperBound();
        return bound != null && bound.isWithin(percent, figures.appointmentsKept(), figures.deliveredWeight());
    }
}
