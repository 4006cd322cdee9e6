package dev.quarterback.quarter.comparison;

import dev.quarterback.BoundResult;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;

/** What proves how many orders can be delivered: {@code DeliveryPlanner::boundOfOrders}, or a stand-in in tests. */
@FunctionalInterface
public interface OrdersBound {
    /** As {@link dev.quarterback.DeliveryPlanner#boundOfOrders}. */
    BoundResult prove(Problem problem, long steps, int delivered, StopSignal stop);
}
