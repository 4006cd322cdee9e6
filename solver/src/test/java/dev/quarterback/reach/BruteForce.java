package dev.quarterback.reach;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for a plan that delivers one order by trying every trip and every day, with the checker as its judge. */
public final class BruteForce {
    private final Problem problem;
    private final List<LocalDate> days;
    private final List<Trip> soundTrips;

    public BruteForce(Problem problem) {
        this.problem = problem;
        days = problem.firstDay().datesUntil(problem.lastDay().plusDays(1)).toList();
        List<List<String>> tours = new ArrayList<>();
        extend(List.of(), tours);
        soundTrips = problem.carriers().stream()
                .map(Carrier::id)
                .flatMap(carrier ->
                        days.stream().flatMap(day -> tours.stream().map(stops -> new Trip("T", carrier, day, stops))))
                .filter(trip -> isSound(List.of(), List.of(trip), List.of()))
                .toList();
    }

    private void extend(List<String> stops, List<List<String>> tours) {
        if (stops.size() == problem.rules().maxStops()) {
            return;
        }
        for (Center center : problem.centers()) {
            if (!stops.contains(center.id())) {
                List<String> longer =
                        Stream.concat(stops.stream(), Stream.of(center.id())).toList();
                tours.add(longer);
                extend(longer, tours);
            }
        }
    }

    /** Whether a plan that delivers {@code order} and nothing else is sound. */
    public boolean canDeliver(Order order) {
        return order.centers().stream()
                .anyMatch(center -> canHandOver(order, center, null)
                        || soundTrips.stream()
                                .filter(trip -> trip.stops().contains(center))
                                .anyMatch(trip -> canHandOver(order, center, trip)));
    }

    private boolean canHandOver(Order order, String center, @Nullable Trip trip) {
        return days.stream()
                .filter(day -> trip == null || !day.isBefore(trip.departureDay()))
                .map(day -> new Delivery(order.id(), center, day, trip == null ? null : trip.id()))
                .anyMatch(delivery ->
                        isSound(List.of(order), trip == null ? List.of() : List.of(trip), List.of(delivery)));
    }

    private boolean isSound(List<Order> orders, List<Trip> trips, List<Delivery> deliveries) {
        Plan plan = new Plan(problem.name(), trips, deliveries, List.of(), null);
        return PlanChecker.check(problem.withOrders(orders), plan).isSound();
    }
}
