package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;

/**
 * A scenario, planned from the plan before.
 *
 * @param problem the problem after its change
 * @param result its plan
 * @param changes how many handovers differ from the plan before
 * @param gain what it brings more than the same time without a change
 */
public record ScenarioPlan(Scenario scenario, Problem problem, PlanResult result, HandoverChanges changes, Gain gain) {}
