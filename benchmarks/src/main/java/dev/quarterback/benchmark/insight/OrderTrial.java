package dev.quarterback.benchmark.insight;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries every way to add an order to a plan, with nobody but the checker to judge. For tiny problems. */
final class OrderTrial {
    /** Tours up to which all are tried: six centers with six stops have 1956. */
    private static final int MOST_TOURS = 2000;

    private final Problem problem;
    private final Plan plan;
    private final List<LocalDate> days;

    /** Trips that are new, or a stop longer than one of the plan. */
    private final List<Trip> trips;

    /** Ways to add an order of {@code problem} to {@code plan}, one that breaks no rule. */
    OrderTrial(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        days = problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toList();
        List<Trip> all = new ArrayList<>();
        plan.trips().forEach(trip -> addLonger(trip, all));
        List<List<String>> tours = tours(problem);
        for (Carrier carrier : problem.carriers()) {
            String id = carrier.id() + "-new";
            days.forEach(day -> tours.forEach(stops -> all.add(new Trip(id, carrier.id(), day, stops))));
        }
        trips = all.stream().filter(trip -> isSound(trip, null)).toList();
    }

    /** The ways to deliver an order and nothing else. */
    static OrderTrial alone(Problem problem, Order order) {
        return new OrderTrial(
                problem.withOrders(List.of(order)),
                new Plan(problem.name(), List.of(), List.of(), List.of(new Undelivered(order.id(), "")), null));
    }

    /** Whether a problem is small enough for this. */
    static boolean isSmall(Problem problem) {
        return tours(problem).size() <= MOST_TOURS;
    }

    private static List<List<String>> tours(Problem problem) {
        List<List<String>> tours = new ArrayList<>();
        extend(problem, List.of(), tours);
        return tours;
    }

    private static void extend(Problem problem, List<String> stops, List<List<String>> tours) {
        if (stops.size() == problem.rules().maxStops() || tours.size() > MOST_TOURS) {
            return;
        }
        for (Center center : problem.centers()) {
            if (!stops.contains(center.id())) {
                List<String> longer = new ArrayList<>(stops);
                longer.add(center.id());
                tours.add(longer);
                extend(problem, longer, tours);
            }
        }
    }

    private void addLonger(Trip trip, List<Trip> all) {
        for (Center center : problem.centers()) {
            for (int i = 0; i <= trip.stops().size() && !trip.stops().contains(center.id()); i++) {
                List<String> stops = new ArrayList<>(trip.stops());
                stops.add(i, center.id());
                all.add(new Trip(trip.id(), trip.carrier(), trip.departureDay(), stops));
            }
        }
    }

    /** Whether any way is sound. */
    boolean admits(Order order) {
        return order.centers().stream().anyMatch(center -> admits(order, center));
    }

    private boolean admits(Order order, String center) {
        return days.stream()
                .anyMatch(day -> isSound(null, new Delivery(order.id(), center, day, null))
                        || plan.trips().stream().anyMatch(trip -> admits(order, center, day, trip))
                        || trips.stream().anyMatch(trip -> admits(order, center, day, trip)));
    }

    private boolean admits(Order order, String center, LocalDate day, Trip trip) {
        return trip.stops().contains(center)
                && !day.isBefore(trip.departureDay())
                && isSound(trip, new Delivery(order.id(), center, day, trip.id()));
    }

    private boolean isSound(@Nullable Trip trip, @Nullable Delivery delivery) {
        return PlanChecker.check(problem, with(trip, delivery)).isSound();
    }

    private Plan with(@Nullable Trip trip, @Nullable Delivery delivery) {
        List<Trip> changed = new ArrayList<>(plan.trips());
        if (trip != null) {
            changed.removeIf(old -> old.id().equals(trip.id()));
            changed.add(trip);
        }
        List<Delivery> deliveries = new ArrayList<>(plan.deliveries());
        List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
        if (delivery != null) {
            deliveries.add(delivery);
            undelivered.removeIf(missing -> missing.order().equals(delivery.order()));
        }
        return new Plan(plan.problem(), changed, deliveries, undelivered, null);
    }
}
