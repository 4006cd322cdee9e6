package dev.quarterback.check;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;

/**
 * A plan that the checker has passed.
 *
 * @param plan with the reasons of its undelivered orders
 * @param figures what the checker counted in it
 */
public record CheckedPlan(Plan plan, PlanFigures figures) {}
