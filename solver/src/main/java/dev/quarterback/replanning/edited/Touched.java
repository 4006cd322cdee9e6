package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What changes of a plan concern: whatever shares none of it keeps its rules and its cost. */
final class Touched {
    private final Map<String, String> yards = new HashMap<>();
    private final Set<String> centers = new HashSet<>();
    private final Set<String> carriers = new HashSet<>();
    private final Set<Departures> departures = new HashSet<>();
    private final Set<String> orders = new HashSet<>();

    private record Departures(String yard, LocalDate day) {}

    /** Nothing yet. */
    Touched(Problem problem) {
        for (Carrier carrier : problem.carriers()) {
            yards.put(carrier.id(), carrier.yard());
        }
    }

    /** Adds trips that are made, or are no longer. */
    void addTrips(Collection<Trip> trips) {
        for (Trip trip : trips) {
            carriers.add(trip.carrier());
            departures.add(departures(trip));
            centers.addAll(trip.stops());
        }
    }

    /** Adds deliveries; the trips that they are on are not meant. */
    void addDeliveries(Collection<Delivery> deliveries) {
        for (Delivery delivery : deliveries) {
            orders.add(delivery.order());
            centers.add(delivery.center());
        }
    }

    private Departures departures(Trip trip) {
        return new Departures(Objects.requireNonNull(yards.get(trip.carrier())), trip.departureDay());
    }

    boolean hasCenter(String center) {
        return centers.contains(center);
    }

    boolean hasOrder(String order) {
        return orders.contains(order);
    }

    /** Whether a trip has one of the carriers, or leaves beside one of the trips. */
    boolean has(Trip trip) {
        return carriers.contains(trip.carrier()) || departures.contains(departures(trip));
    }
}
