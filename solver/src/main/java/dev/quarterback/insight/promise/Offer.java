package dev.quarterback.insight.promise;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A center and a day that can be promised for an order.
 *
 * @param keepsAppointment whether it is the appointment that the order has
 * @param displaced ids of orders that are given up for it; empty where nobody is
 * @param cost by how much the cost of the plan changes; what deliveries count is no part of it
 * @param trips those that are new, or that take the place of the ones of their ids
 * @param deliveries those that are new, or that take the place of the ones of their orders
 */
public record Offer(
        String center,
        LocalDate day,
        boolean keepsAppointment,
        List<String> displaced,
        long cost,
        List<Trip> trips,
        List<Delivery> deliveries) {
    public Offer {
        displaced = List.copyOf(displaced);
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
    }

    /** The plan with the offer put in place; its bound is that of {@code plan} no longer, and goes. */
    public Plan applyTo(Plan plan) {
        Map<String, Trip> allTrips = new LinkedHashMap<>();
        plan.trips().forEach(trip -> allTrips.put(trip.id(), trip));
        trips.forEach(trip -> allTrips.put(trip.id(), trip));
        Map<String, Delivery> allDeliveries = new LinkedHashMap<>();
        plan.deliveries().forEach(delivery -> allDeliveries.put(delivery.order(), delivery));
        deliveries.forEach(delivery -> allDeliveries.put(delivery.order(), delivery));
        displaced.forEach(allDeliveries::remove);
        Set<String> missing = new LinkedHashSet<>();
        plan.undelivered().forEach(entry -> missing.add(entry.order()));
        missing.addAll(displaced);
        missing.removeAll(new HashSet<>(allDeliveries.keySet()));
        return new Plan(
                plan.problem(),
                List.copyOf(allTrips.values()),
                List.copyOf(allDeliveries.values()),
                new ArrayList<>(
                        missing.stream().map(id -> new Undelivered(id, "")).toList()),
                null);
    }
}
