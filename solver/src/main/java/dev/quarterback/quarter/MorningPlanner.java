package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Makes a plan for a policy, with the steps that a morning has. */
@FunctionalInterface
interface MorningPlanner {
    /**
     * A plan of {@code problem} that breaks no rule.
     *
     * @param from the plan to start from; null to start afresh
     */
    Plan plan(Problem problem, Strategy strategy, @Nullable Plan from);
}
