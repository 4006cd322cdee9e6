package dev.quarterback.bound;

import dev.quarterback.bound.capacity.CapacityBound;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Reachability;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Proves what no plan of a problem can exceed: a first bound at once, better ones as time goes on.
 *
 * <p>The first bound counts the orders that can be delivered at all, the second what all carriers together can load,
 * see {@link CapacityBound}. The later ones follow from multipliers by weak duality, see {@link LagrangianDual}.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
public final class BoundProver {
    private final Problem problem;
    private final LongSupplier nanoTime;
    private final UnaryOperator<BooleanSupplier> asked;

    /** A prover for {@code problem}, a valid one. */
    public BoundProver(Problem problem) {
        this(problem, System::nanoTime);
    }

    /** With a clock that is as {@link System#nanoTime}: what is tried next depends on the time that things take. */
    BoundProver(Problem problem, LongSupplier nanoTime) {
        this(problem, nanoTime, UnaryOperator.identity());
    }

    private BoundProver(Problem problem, LongSupplier nanoTime, UnaryOperator<BooleanSupplier> asked) {
        this.problem = problem;
        this.nanoTime = nanoTime;
        this.asked = asked;
    }

    /**
     * A prover for one proof that ends after so many steps of work, if not before. No clock has a say in what it tries, so
     * that the same problem and steps prove the same, with as much memory.
     */
    public static BoundProver inSteps(Problem problem, long steps) {
        StepClock clock = new StepClock(steps);
        return new BoundProver(problem, clock::now, clock::counting);
    }

    /**
     * Proves until all is proven, many tries have brought nothing better, or {@code stopped} says so, which is asked many
     * times a second. As long as the aim may come to keep more appointments, the first two are no end.
     *
     * @param goals what is to be proven; of the others comes what follows from these
     * @param aim the plan that nothing needs to be proven below; while it may change, the proof goes on
     * @param stopped whether to end; may take its time, as a proof that is to rest lets it
     * @param listener is told of each better bound, the first one before anything else is tried
     * @return the best bounds
     */
    public ProvenBounds prove(Set<Goal> goals, Aim aim, BooleanSupplier stopped, Consumer<ProvenBounds> listener) {
        return proveUntil(asked.apply(stopped), goals, aim, listener);
    }

    /** About how many bytes the proof takes, by its largest arrays; 0 where no order can be delivered. */
    public double bytes() {
        Set<Order> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        ofOrdersAlone(possible);
        return possible.isEmpty() ? 0 : LagrangianDual.bytes(problem, possible::contains);
    }

    private ProvenBounds proveUntil(
            BooleanSupplier stopped, Set<Goal> goals, Aim aim, Consumer<ProvenBounds> listener) {
        Set<Order> possible = Collections.newSetFromMap(new IdentityHashMap<>());
        ProvenBounds first = ofOrdersAlone(possible);
        listener.accept(first);
        if (possible.isEmpty() || stopped.getAsBoolean()) {
            return first;
        }
        ProvenBounds bounds = first.and(ofCapacity(goals, possible, first, stopped));
        if (!bounds.equals(first)) {
            listener.accept(bounds);
        }
        BestBounds best = new BestBounds(bounds, listener);
        try {
            new ProofRun(aim, stopped, best, nanoTime).run(new LagrangianDual(problem, possible::contains), goals);
        } catch (CancellationException e) {
            return best.now(); // What was proven by then stands.
        }
        return best.now();
    }

    /** What follows from all carriers' capacity, as far as it is not stopped; {@code known} without a linear solver. */
    private ProvenBounds ofCapacity(Set<Goal> goals, Set<Order> possible, ProvenBounds known, BooleanSupplier stopped) {
        try {
            // In the problem's order: that of the set is another one each time, and the linear program's result with
            // it.
            CapacityBound capacity = new CapacityBound(
                    problem,
                    problem.orders().stream().filter(possible::contains).toList());
            ProvenBounds bounds = known;
            for (Goal goal : goals) {
                if (stopped.getAsBoolean()) {
                    break;
                }
                bounds = bounds.and(goal, capacity.most(goal));
            }
            return bounds.withOrdersByDeliveries();
        } catch (LinkageError e) {
            return known;
        }
    }

    /** What follows from the orders that no plan can deliver, whatever else it does; {@code possible} gets the others. */
    private ProvenBounds ofOrdersAlone(Set<Order> possible) {
        Reachability reachability = Reachability.of(problem);
        long appointments = 0;
        long weight = 0;
        for (Order order : problem.orders()) {
            if (reachability.isPossible(order)) {
                appointments += order.appointment() == null ? 0 : 1;
                possible.add(order);
                weight += order.priority();
            }
        }
        return new ProvenBounds(appointments, possible.size(), List.of(new ProvenBounds.Line(weight, 0)));
    }
}
