package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.change.Change;
import dev.quarterback.problem.Problem;

/**
 * What was bought to reach a target, with the plan that reaches it.
 *
 * @param text what it is
 * @param change its operations
 * @param price what it costs, weighted, when all is used that is bought: the hired days of its carriers, also those past the
 *     last planning day that the plan takes, and the surge of its handovers
 * @param target deliveries that were to be reached
 * @param total deliveries that the plan reaches, counted as the target is
 * @param problem the problem with the change
 * @param plan the plan
 */
public record TargetPackage(
        String text, Change change, long price, int target, long total, Problem problem, PlanResult plan) {}
