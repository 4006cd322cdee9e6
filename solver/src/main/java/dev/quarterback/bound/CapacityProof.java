package dev.quarterback.bound;

import dev.quarterback.bound.dual.Goal;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Proves what follows from the positions and the payload of all trips together. */
final class CapacityProof {
    private final Problem problem;
    private final Set<Order> possible;

    /** A proof about plans that deliver none but {@code possible} orders. */
    CapacityProof(Problem problem, Set<Order> possible) {
        this.problem = problem;
        this.possible = possible;
    }

    /** The bounds for {@code goals}, as far as it is not {@code stopped}, those of the others as {@code known}; without the library for linear programs these. */
    ProvenBounds prove(Set<Goal> goals, ProvenBounds known, BooleanSupplier stopped) {
        try {
            Roads roads = Roads.of(problem);
            CapacityFacts ofAll = new CapacityFacts(problem, roads, possible, false);
            long appointments = known.appointments();
            long vehicles = known.vehicles();
            List<ProvenBounds.Line> lines = known.lines();
            for (Goal goal : goals) {
                if (stopped.getAsBoolean()) {
                    break;
                }
                switch (goal) {
                    case APPOINTMENTS ->
                        appointments = Math.min(
                                appointments,
                                new CapacityFacts(problem, roads, possible, true)
                                        .bound(goal)
                                        .best());
                    case VEHICLES ->
                        vehicles = Math.min(vehicles, ofAll.bound(goal).best());
                    case DELIVERIES ->
                        lines = List.of(new ProvenBounds.Line(ofAll.bound(goal).best(), 0));
                }
            }
            return new ProvenBounds(appointments, vehicles, lines).withOrdersByDeliveries();
        } catch (LinkageError e) {
            return known;
        }
    }
}
