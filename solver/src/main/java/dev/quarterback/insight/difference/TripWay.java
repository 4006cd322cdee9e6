package dev.quarterback.insight.difference;

import dev.quarterback.plan.Trip;
import java.time.LocalDate;
import java.util.List;

/**
 * What a trip is, whatever a plan calls it: who drives, when, and where to.
 *
 * <p>Ids of trips say nothing across plans: each plan gives its own, and may use those of trips that have left again.
 */
record TripWay(String carrier, LocalDate departureDay, List<String> stops) {
    TripWay {
        stops = List.copyOf(stops);
    }

    static TripWay of(Trip trip) {
        return new TripWay(trip.carrier(), trip.departureDay(), trip.stops());
    }
}
