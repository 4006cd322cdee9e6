package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plan that is left for a changed problem: its trips that have not left, and the deliveries that can follow.
 *
 * <p>Of a plan that breaks no rule, and a problem rolled on with nothing gone wrong or with trips locked, it breaks none. After
 * other changes it may: then it is where a search can start.
 */
public final class Remaining {
    private final Problem problem;
    private final Map<String, Order> orders;
    private final Map<String, Integer> prepDays = new HashMap<>();
    private final Map<String, List<Delivery>> loads;

    private Remaining(Plan plan, Problem problem) {
        this.problem = problem;
        orders = problem.ordersById();
        problem.centers().forEach(center -> prepDays.put(center.id(), center.prepDays()));
        loads = Departure.loads(plan);
    }

    /** What is left of {@code plan} for {@code problem}; nothing is proven of it. */
    public static Plan of(Plan plan, Problem problem) {
        Remaining remaining = new Remaining(plan, problem);
        List<Trip> trips = remaining.trips(plan);
        Set<String> ids = trips.stream().map(Trip::id).collect(Collectors.toSet());
        List<Delivery> deliveries = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            Delivery left = remaining.left(delivery, ids);
            if (left != null) {
                deliveries.add(left);
            }
        }
        return new Plan(problem.name(), trips, deliveries, remaining.undelivered(plan, deliveries), null);
    }

    private List<Trip> trips(Plan plan) {
        Set<String> carriers = problem.carriers().stream().map(Carrier::id).collect(Collectors.toSet());
        Set<String> centers = problem.centers().stream().map(Center::id).collect(Collectors.toSet());
        return plan.trips().stream()
                .filter(trip -> !trip.departureDay().isBefore(problem.firstDay()))
                .filter(trip -> carriers.contains(trip.carrier()) && centers.containsAll(trip.stops()))
                .filter(trip -> !hasLeft(trip))
                .toList();
    }

    /** Whether the vehicles of a trip have left with it. */
    private boolean hasLeft(Trip trip) {
        return loads.getOrDefault(trip.id(), List.of()).stream()
                .map(delivery -> orders.get(delivery.order()))
                .anyMatch(order -> order != null && order.arrival() != null);
    }

    /** A delivery as far as it is left; null when it is not. */
    private @Nullable Delivery left(Delivery delivery, Set<String> trips) {
        Order order = orders.get(delivery.order());
        if (order == null || delivery.day().isBefore(problem.firstDay())) {
            return null;
        }
        Handover arrival = order.arrival();
        if (arrival != null) {
            return canBeHandedOver(delivery, arrival)
                    ? new Delivery(delivery.order(), delivery.center(), delivery.day(), null)
                    : null;
        }
        return delivery.trip() == null || trips.contains(delivery.trip()) ? delivery : null;
    }

    private boolean canBeHandedOver(Delivery delivery, Handover arrival) {
        LocalDate ready = arrival.day().plusDays(prepDays.getOrDefault(arrival.center(), 0));
        return delivery.center().equals(arrival.center()) && !delivery.day().isBefore(ready);
    }

    private List<Undelivered> undelivered(Plan plan, List<Delivery> deliveries) {
        Map<String, Undelivered> known = new HashMap<>();
        plan.undelivered().forEach(entry -> known.put(entry.order(), entry));
        Set<String> delivered = new HashSet<>();
        deliveries.forEach(delivery -> delivered.add(delivery.order()));
        return problem.orders().stream()
                .filter(order -> !delivered.contains(order.id()))
                .map(order -> known.getOrDefault(order.id(), new Undelivered(order.id(), "")))
                .toList();
    }
}
