package dev.quarterback.bound.capacity;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Collection;

/**
 * What follows for a problem from the positions and the payload of all trips together.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
public final class CapacityBound {
    private final Problem problem;
    private final Collection<Order> possible;
    private final Roads roads;
    private final CapacityFacts ofAll;

    /** The bound of plans that deliver none but {@code possible} orders. */
    public CapacityBound(Problem problem, Collection<Order> possible) {
        this.problem = problem;
        this.possible = possible;
        roads = Roads.of(problem);
        ofAll = new CapacityFacts(problem, roads, possible, false);
    }

    /**
     * The most of {@code goal} that any plan reaches.
     *
     * @throws LinkageError when the library for linear programs cannot be loaded
     */
    public long most(Goal goal) {
        CapacityFacts facts = goal == Goal.APPOINTMENTS ? new CapacityFacts(problem, roads, possible, true) : ofAll;
        return facts.dual(goal).best();
    }
}
