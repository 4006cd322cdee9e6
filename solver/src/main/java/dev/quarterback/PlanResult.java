package dev.quarterback;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import java.time.Duration;

/**
 * A plan that the checker has passed, and how it came about.
 *
 * @param plan the best plan found
 * @param figures what the checker counted in it
 * @param firstPlanAfter time from the start of planning to the first plan that breaks no rule
 * @param elapsed time that planning took
 * @param moves moves tried by the search; 0 without one
 */
public record PlanResult(Plan plan, PlanFigures figures, Duration firstPlanAfter, Duration elapsed, long moves) {}
