package dev.quarterback.bound;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Proves what no plan of a problem can exceed: a first bound at once, better ones as time goes on. */
public final class BoundProver {
    private final Problem problem;

    /** A prover for {@code problem}, a valid one. */
    public BoundProver(Problem problem) {
        this.problem = problem;
    }

    /**
     * Proves until there is nothing better to be had or {@code stopped} says so, which is asked many times a second.
     *
     * @param plan the best plan so far, asked again and again
     * @param stopped whether to end
     * @param listener is told of each better bound, the first one before anything else is tried
     * @return the best bounds
     */
    public ProvenBounds prove(Supplier<PlanInHand> plan, BooleanSupplier stopped, Consumer<ProvenBounds> listener) {
        ProvenBounds first = ofOrdersAlone();
        listener.accept(first);
        return first;
    }

    /** What follows from the orders that no plan can deliver, whatever else it does. */
    private ProvenBounds ofOrdersAlone() {
        Reachability reachability = Reachability.of(problem);
        long appointments = 0;
        long vehicles = 0;
        long weight = 0;
        for (Order order : problem.orders()) {
            if (reachability.impossible(order).isEmpty()) {
                appointments += order.appointment() == null ? 0 : 1;
                vehicles++;
                weight += order.priority();
            }
        }
        return new ProvenBounds(appointments, vehicles, List.of(new ProvenBounds.Line(weight, 0)));
    }
}
