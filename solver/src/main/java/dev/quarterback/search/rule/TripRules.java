package dev.quarterback.search.rule;

import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;

/**
 * What a trip by itself must keep to and costs; each rule gives how far it is exceeded, 0 when it is kept.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class TripRules {
    private final Facts facts;

    TripRules(Facts facts) {
        this.facts = facts;
    }

    /** 1 to {@code maxStops} stops, each at another center. */
    long stops(LoadedTrip trip) {
        long broken = (long) Math.max(0, trip.stopCount() - facts.rules.maxStops()) + (trip.stopCount() == 0 ? 1 : 0);
        for (int i = 1; i < trip.stopCount(); i++) {
            broken += trip.stopAt(trip.center(i)) < i ? 1 : 0;
        }
        return broken;
    }

    /** The vehicles' positions within the carrier's. */
    long positions(LoadedTrip trip) {
        return Math.max(0, trip.positions() - facts.carriers.positions[trip.carrier()]);
    }

    /** The vehicles' weight within the carrier's payload. */
    long payload(LoadedTrip trip) {
        return Math.max(0, trip.micrograms() - facts.carriers.payload[trip.carrier()]);
    }

    /** The carrier available on each planning day on which the trip keeps it busy. */
    long availability(LoadedTrip trip) {
        int carrier = trip.carrier();
        long end = trip.departure() + trip.busyDays(facts.carriers.dutyMinutes[carrier]);
        long broken = 0;
        for (int day = trip.departure(); day < Math.min(end, facts.days); day++) {
            broken += facts.carriers.isAvailable(carrier, day) ? 0 : 1;
        }
        return broken;
    }

    /** A term of the cost, not yet weighted: km, the way home included. */
    long km(LoadedTrip trip) {
        return trip.km();
    }
}
