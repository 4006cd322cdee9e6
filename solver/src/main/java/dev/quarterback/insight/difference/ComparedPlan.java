package dev.quarterback.insight.difference;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;

/**
 * One of the two plans that are compared.
 *
 * @param plan a plan of {@code problem} that the checker has passed
 * @param figures what the checker counted in it
 */
public record ComparedPlan(Problem problem, Plan plan, PlanFigures figures) {}
