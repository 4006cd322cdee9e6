package dev.quarterback.api.plan;

import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;

/**
 * A plan with its problem, read and counted.
 *
 * @param version which of the results of plan {@code id} it is
 * @param problem what it is a plan of
 * @param packed the plan as it is stored, gzipped JSON
 * @param figures what the checker counts in it
 */
public record ReadPlan(String id, int version, Problem problem, Plan plan, byte[] packed, PlanFigures figures) {}
