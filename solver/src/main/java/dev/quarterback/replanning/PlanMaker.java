package dev.quarterback.replanning;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;

/** What plans: {@code DeliveryPlanner::plan}, or a stand-in in tests. */
@FunctionalInterface
public interface PlanMaker {
    /** As {@link dev.quarterback.DeliveryPlanner#plan}. */
    PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);
}
