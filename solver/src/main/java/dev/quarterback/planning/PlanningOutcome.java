package dev.quarterback.planning;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.check.CheckedPlan;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What planning has come to.
 *
 * @param best the best plan, checked, with the bound for the appointments that it keeps
 * @param bounds what is proven that no plan can exceed; null when nothing is
 * @param firstPlanAfter time from the start of planning to the first plan that breaks no rule
 * @param elapsed time that planning took
 * @param moves moves tried by all searches
 * @param warnings what went wrong and left the plan sound all the same
 */
public record PlanningOutcome(
        CheckedPlan best,
        @Nullable ProvenBounds bounds,
        Duration firstPlanAfter,
        Duration elapsed,
        long moves,
        List<String> warnings) {

    public PlanningOutcome {
        warnings = List.copyOf(warnings);
    }
}
