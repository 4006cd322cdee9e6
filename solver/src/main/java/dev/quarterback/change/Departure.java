package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A trip that has left, or counts as left.
 *
 * @param load what it brings
 * @param field the operation's field that says so
 */
record Departure(Trip trip, List<Delivery> load, String field) {
    Departure {
        load = List.copyOf(load);
    }

    /** The deliveries of each trip of a plan, by its id. */
    static Map<String, List<Delivery>> loads(Plan plan) {
        return plan.deliveries().stream()
                .filter(delivery -> delivery.trip() != null)
                .collect(Collectors.groupingBy(
                        delivery -> String.valueOf(delivery.trip()), HashMap::new, Collectors.toList()));
    }

    /** Trips of a plan, with what it loads them. */
    static List<Departure> of(List<Trip> trips, Plan plan, String field) {
        Map<String, List<Delivery>> loads = loads(plan);
        return trips.stream()
                .map(trip -> new Departure(trip, loads.getOrDefault(trip.id(), List.of()), field))
                .toList();
    }
}
