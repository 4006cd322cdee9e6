package dev.quarterback.insight.insertion;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The ways to add one order to a sound plan without taking anything away.
 *
 * <p>A vehicle rides on a trip of the plan that stops at its center, or may stop there once more, anywhere on its way;
 * or on a new trip that goes there and back, or over other centers where lanes make that faster. Handovers of other orders
 * keep their days. Not tried are two stops more on a trip, other orders of stops, and detours that only come later. Not safe for use by several threads.
 */
public final class Insertions {
    /** The better first: an appointment kept, then little cost, then early, then by names. */
    private static final Comparator<Insertion> BEST_FIRST = Comparator.comparing(Insertion::keepsAppointment)
            .reversed()
            .thenComparingLong(Insertion::addedCost)
            .thenComparing(insertion -> insertion.delivery().day())
            .thenComparing(insertion -> insertion.delivery().center());

    private final Attempts attempts;
    private final AddedCost addedCost;
    private final IndexedPlan indexed;
    private final Growth growth;

    private Insertions(IndexedPlan indexed) {
        this.indexed = indexed;
        growth = new Growth(indexed);
        attempts = new Attempts(indexed);
        addedCost = new AddedCost(indexed);
    }

    /**
     * The ways to add orders to a plan.
     *
     * @param problem a valid problem
     * @param plan a plan of it that the checker has passed
     */
    public static Insertions of(Problem problem, Plan plan) {
        return new Insertions(new IndexedPlan(problem, plan));
    }

    /**
     * All ways to add an order, the best first.
     *
     * @param order an order that the plan does not deliver; it may be none of the problem's if it names sites, a model
     *     and a vessel of the problem
     */
    public List<Insertion> list(Order order) {
        List<Insertion> found = new ArrayList<>();
        attempts.forEach(indexed.number(order), 0, attempt -> found.add(addedCost.of(attempt)));
        found.sort(BEST_FIRST);
        return found;
    }

    /** The best way to add an order; empty when there is none. */
    public Optional<Insertion> findBest(Order order) {
        return list(order).stream().findFirst();
    }

    /**
     * Adds an order in the best way, so that what is asked later is asked of the plan with it; empty when there is no way.
     */
    public Optional<Insertion> add(Order order) {
        List<Attempt> possible = new ArrayList<>();
        attempts.forEach(indexed.number(order), 0, possible::add);
        Optional<Attempt> best = possible.stream().min(Comparator.comparing(addedCost::of, BEST_FIRST));
        Optional<Insertion> insertion = best.map(addedCost::of);
        best.ifPresent(this::add);
        return insertion;
    }

    private void add(Attempt attempt) {
        Ride ride = attempt.ride();
        growth.add(attempt, addedCost.trip(ride));
        if (ride != null) {
            attempts.forget(indexed.carrier(ride.carrier()));
        }
    }

    /** Whether there is a way to add an order. */
    public boolean isPossible(Order order) {
        boolean[] found = {false};
        attempts.forEach(indexed.number(order), 0, attempt -> found[0] = true);
        return found[0];
    }

    /** Passes on every way to add an order that is short of at most so many things, those that can be gone included. */
    public void forEachAttempt(Order order, int most, Consumer<Attempt> consumer) {
        attempts.forEach(indexed.number(order), most, consumer);
    }

    /** What an attempt would put into the plan, whatever it is short of. */
    public Insertion insertionOf(Attempt attempt) {
        return addedCost.of(attempt);
    }

    /** Whether a center has a handover left on a planning day, by their numbers. */
    public boolean hasHandoverLeft(int center, int day) {
        return indexed.center(center).handoverShortage(day) == null;
    }
}
