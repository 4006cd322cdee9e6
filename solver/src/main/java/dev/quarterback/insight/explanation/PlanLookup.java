package dev.quarterback.insight.explanation;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a plan by what they have to do with each other. */
public final class PlanLookup {
    private final Map<String, Order> orders;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, Trip> trips = new HashMap<>();
    private final Map<String, List<Trip>> tripsOfCarrier = new HashMap<>();
    private final Map<String, List<Trip>> tripsOfYard = new HashMap<>();
    private final Map<String, List<Delivery>> deliveriesAt = new HashMap<>();
    private final Map<String, List<Delivery>> deliveriesOn = new HashMap<>();
    private final Map<String, List<Order>> missingAt = new HashMap<>();
    private final Set<String> delivered = new HashSet<>();

    /** The entries of a plan of a problem. */
    public PlanLookup(Problem problem, Plan plan) {
        orders = problem.ordersById();
        problem.carriers().forEach(carrier -> carriers.put(carrier.id(), carrier));
        for (Trip trip : plan.trips()) {
            trips.put(trip.id(), trip);
            add(tripsOfCarrier, trip.carrier(), trip);
            add(tripsOfYard, yardOf(trip), trip);
        }
        for (Delivery delivery : plan.deliveries()) {
            delivered.add(delivery.order());
            add(deliveriesAt, delivery.center(), delivery);
            if (delivery.trip() != null) {
                add(deliveriesOn, delivery.trip(), delivery);
            }
        }
        for (Order order : problem.orders()) {
            if (order.arrival() != null && !delivered.contains(order.id())) {
                add(missingAt, order.arrival().center(), order);
            }
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T element) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
    }

    private static <T> T known(@Nullable T found, String id) {
        if (found == null) {
            throw new IllegalArgumentException("The problem or plan has nothing of this id (" + id + ").");
        }
        return found;
    }

    /** The order of an id. */
    public Order order(String id) {
        return known(orders.get(id), id);
    }

    /** The trip of an id; null when the plan has none, or {@code id} is null. */
    @Nullable
    public Trip findTrip(@Nullable String id) {
        return id == null ? null : trips.get(id);
    }

    Carrier carrierOf(Trip trip) {
        return known(carriers.get(trip.carrier()), trip.carrier());
    }

    private String yardOf(Trip trip) {
        return carrierOf(trip).yard();
    }

    List<Trip> tripsOfCarrier(String carrier) {
        return tripsOfCarrier.getOrDefault(carrier, List.of());
    }

    List<Trip> tripsOfYard(String yard) {
        return tripsOfYard.getOrDefault(yard, List.of());
    }

    /** The handovers at a center. */
    public List<Delivery> deliveriesAt(String center) {
        return deliveriesAt.getOrDefault(center, List.of());
    }

    /** What a trip brings. */
    public List<Delivery> deliveriesOn(String trip) {
        return deliveriesOn.getOrDefault(trip, List.of());
    }

    /** Missing orders whose vehicles come to a center by themselves. */
    List<Order> missingAt(String center) {
        return missingAt.getOrDefault(center, List.of());
    }
}
