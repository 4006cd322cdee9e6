package dev.quarterback.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delivery plan: the trips that carriers make, the orders that are handed over, and those that are not.
 *
 * @param problem name of the problem that it solves
 * @param upperBound what no plan can exceed; null when nothing is proven
 */
public record Plan(
        String problem,
        List<Trip> trips,
        List<Delivery> deliveries,
        List<Undelivered> undelivered,
        @Nullable UpperBound upperBound) {

    public Plan {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
        undelivered = List.copyOf(undelivered);
    }

    /** The same plan with another bound; null for none. */
    public Plan withUpperBound(@Nullable UpperBound bound) {
        return new Plan(problem, trips, deliveries, undelivered, bound);
    }

    /**
     * This plan with some entries put in place. Its bound is that of this one no longer, and goes, as do the reasons of the
     * orders that it does not deliver.
     *
     * @param newTrips those that are new, or that take the place of the ones of their ids
     * @param newDeliveries those that are new, or that take the place of the ones of their orders
     * @param displaced ids of orders that are given up
     */
    public Plan with(List<Trip> newTrips, List<Delivery> newDeliveries, Collection<String> displaced) {
        Map<String, Trip> allTrips = new LinkedHashMap<>();
        trips.forEach(trip -> allTrips.put(trip.id(), trip));
        newTrips.forEach(trip -> allTrips.put(trip.id(), trip));
        Map<String, Delivery> allDeliveries = new LinkedHashMap<>();
        deliveries.forEach(delivery -> allDeliveries.put(delivery.order(), delivery));
        newDeliveries.forEach(delivery -> allDeliveries.put(delivery.order(), delivery));
        displaced.forEach(allDeliveries::remove);
        Set<String> missing = new LinkedHashSet<>();
        undelivered.forEach(entry -> missing.add(entry.order()));
        missing.addAll(displaced);
        missing.removeIf(allDeliveries::containsKey);
        return new Plan(
                problem,
                List.copyOf(allTrips.values()),
                List.copyOf(allDeliveries.values()),
                missing.stream().map(order -> new Undelivered(order, "")).toList(),
                null);
    }
}
