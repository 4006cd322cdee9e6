package dev.quarterback.cli;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.StopSignal;
import dev.quarterback.problem.Problem;

/** What plans: {@code DeliveryPlanner}, or a stand-in in tests of the command line. */
@FunctionalInterface
interface Planner {
    PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);
}
