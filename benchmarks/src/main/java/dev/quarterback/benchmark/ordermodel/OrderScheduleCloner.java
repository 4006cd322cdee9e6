package dev.quarterback.benchmark.ordermodel;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/** Copies what changes and shares the facts: several times faster than OptaPlanner's own cloner. */
public final class OrderScheduleCloner implements SolutionCloner<OrderSchedule> {
    @Override
    public OrderSchedule cloneSolution(OrderSchedule original) {
        return original.copy();
    }
}
