package dev.quarterback.benchmark.cpsat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The best of all plans of a problem, found by trying every one; what is sound the checker alone says.
 *
 * <p>Where costs are not asked for, trips are added as long as any can be: an empty one breaks no rule that the others keep.
 */
final class EveryPlan {
    private final Problem problem;
    private final List<LocalDate> days;

    /** Vehicles with an arrival first: one that is not handed over takes room that others might have. */
    private final List<Order> orders;

    private final List<Trip> trips = new ArrayList<>();

    /** The most priority-weighted deliveries by appointments kept. */
    private final TreeMap<Integer, Long> weights = new TreeMap<>();

    /** The least cost by what is kept and delivered. */
    private final Map<Reached, Long> costs = new HashMap<>();

    private final boolean withCosts;
    private int vehicles;

    private record Reached(int kept, long weight) {}

    private EveryPlan(Problem problem, boolean withCosts) {
        this.problem = problem;
        this.withCosts = withCosts;
        orders = problem.orders().stream()
                .sorted(Comparator.comparing(order -> order.arrival() == null))
                .toList();
        days = problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toList();
        for (Carrier carrier : problem.carriers()) {
            for (LocalDate day : days) {
                addTrips(carrier.id(), day, List.of());
            }
        }
    }

    static EveryPlan of(Problem problem) {
        return of(problem, false);
    }

    /** The same, which takes far longer, with the least costs. */
    static EveryPlan withCosts(Problem problem) {
        return of(problem, true);
    }

    private static EveryPlan of(Problem problem, boolean withCosts) {
        EveryPlan every = new EveryPlan(problem, withCosts);
        every.makeTrips(List.of(), 0);
        return every;
    }

    int appointments() {
        return weights.lastKey();
    }

    /** The most priority-weighted deliveries of a plan that keeps at least {@code kept} appointments. */
    long deliveries(int kept) {
        return weights.tailMap(kept).values().stream()
                .mapToLong(weight -> weight)
                .max()
                .orElseThrow();
    }

    /** The least cost of a plan that keeps at least {@code kept} appointments and delivers at least {@code weight}. */
    long cost(int kept, long weight) {
        return costs.entrySet().stream()
                .filter(entry -> entry.getKey().kept >= kept && entry.getKey().weight >= weight)
                .mapToLong(Map.Entry::getValue)
                .min()
                .orElseThrow();
    }

    int vehicles() {
        return vehicles;
    }

    private void addTrips(String carrier, LocalDate day, List<String> stops) {
        if (!stops.isEmpty()) {
            trips.add(new Trip("", carrier, day, stops));
        }
        if (stops.size() < problem.rules().maxStops()) {
            problem.centers().stream()
                    .map(Center::id)
                    .filter(center -> !stops.contains(center))
                    .forEach(center -> addTrips(carrier, day, with(stops, center)));
        }
    }

    /** Adds trips from number {@code from} on, each as often as the rules allow. */
    private void makeTrips(List<Trip> made, int from) {
        boolean isComplete = true;
        for (int i = 0; i < trips.size(); i++) {
            Trip next = trips.get(i);
            List<Trip> more =
                    with(made, new Trip("T" + made.size(), next.carrier(), next.departureDay(), next.stops()));
            if (isSound(more, List.of())) {
                isComplete = false;
                if (i >= from) {
                    makeTrips(more, i);
                }
            }
        }
        if (isComplete || withCosts) {
            deliver(made, List.of(), 0);
        }
    }

    private void deliver(List<Trip> made, List<Delivery> deliveries, int order) {
        if (order == orders.size()) {
            PlanFigures figures =
                    PlanChecker.check(problem, plan(made, deliveries)).figures();
            weights.merge(figures.appointmentsKept(), figures.deliveredWeight(), Math::max);
            costs.merge(new Reached(figures.appointmentsKept(), figures.deliveredWeight()), figures.cost(), Math::min);
            vehicles = Math.max(vehicles, figures.delivered());
            return;
        }
        deliver(made, deliveries, order + 1);
        Order next = orders.get(order);
        for (String center : next.centers()) {
            for (LocalDate day : days) {
                deliver(made, deliveries, order, new Delivery(next.id(), center, day, null));
                for (Trip trip : made) {
                    deliver(made, deliveries, order, new Delivery(next.id(), center, day, trip.id()));
                }
            }
        }
    }

    private void deliver(List<Trip> made, List<Delivery> deliveries, int order, Delivery next) {
        List<Delivery> more = with(deliveries, next);
        if (isSound(made, more)) {
            deliver(made, more, order + 1);
        }
    }

    private boolean isSound(List<Trip> made, List<Delivery> deliveries) {
        return PlanChecker.check(problem, plan(made, deliveries)).isSound();
    }

    private Plan plan(List<Trip> made, List<Delivery> deliveries) {
        TreeSet<String> undelivered = new TreeSet<>();
        problem.orders().forEach(order -> undelivered.add(order.id()));
        deliveries.forEach(delivery -> undelivered.remove(delivery.order()));
        List<Undelivered> rest =
                undelivered.stream().map(id -> new Undelivered(id, "")).toList();
        return new Plan(problem.name(), made, deliveries, rest, null);
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
