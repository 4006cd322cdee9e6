package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.PlanPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan with edits taken as they are, whatever rules they break.
 *
 * @param firmTrips ids of trips that were edited
 * @param firmOrders ids of orders whose deliveries were edited
 * @param firmRides those of them that are to ride on just their trips
 */
record HandMade(
        List<Trip> trips,
        List<Delivery> deliveries,
        Set<String> firmTrips,
        Set<String> firmOrders,
        Set<String> firmRides) {
    HandMade {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
        firmTrips = Set.copyOf(firmTrips);
        firmOrders = Set.copyOf(firmOrders);
        firmRides = Set.copyOf(firmRides);
    }

    static HandMade of(Plan plan, Edits edits) {
        Map<String, Trip> trips = new LinkedHashMap<>();
        plan.trips().forEach(trip -> trips.put(trip.id(), trip));
        for (TripEdit edit : edits.trips()) {
            if (edit.after() == null) {
                trips.remove(edit.trip());
            } else {
                trips.put(edit.trip(), edit.after());
            }
        }
        Map<String, Delivery> deliveries = new LinkedHashMap<>();
        plan.deliveries().forEach(delivery -> deliveries.put(delivery.order(), delivery));
        for (DeliveryEdit edit : edits.deliveries()) {
            if (edit.after() == null) {
                deliveries.remove(edit.order());
            } else {
                deliveries.put(edit.order(), edit.after());
            }
        }
        return new HandMade(
                List.copyOf(trips.values()),
                List.copyOf(deliveries.values()),
                ids(edits.trips().stream()
                        .map(TripEdit::after)
                        .flatMap(Stream::ofNullable)
                        .map(Trip::id)),
                ids(edits.deliveries().stream()
                        .filter(edit -> edit.after() != null)
                        .map(DeliveryEdit::order)),
                ids(edits.deliveries().stream()
                        .filter(edit -> edit.namesTrip() || isOn(edit.after(), edits.byTrip()))
                        .map(DeliveryEdit::order)));
    }

    private static boolean isOn(@Nullable Delivery delivery, Map<String, TripEdit> trips) {
        return delivery != null && delivery.trip() != null && trips.containsKey(delivery.trip());
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toSet());
    }

    /** The trips by their ids. */
    Map<String, Trip> tripsById() {
        return trips.stream().collect(Collectors.toMap(Trip::id, trip -> trip, (one, other) -> one));
    }

    /** As a plan; whether it breaks rules is not known. */
    Plan asItIs(Problem problem) {
        return new PlanPart(trips, deliveries).alone(problem);
    }
}
