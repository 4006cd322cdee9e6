package dev.quarterback.insight.insertion;

import dev.quarterback.trip.Tour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip that could bring a vehicle to a center: one of the plan, perhaps over a stop more, or a new one.
 *
 * @param base the trip of the plan; null for a new one
 * @param carrier the number of its carrier
 * @param departure the number of the day of departure
 * @param stops the numbers of the centers where it stops; not to be changed
 * @param tour its way
 * @param busyDays days on which it keeps its carrier busy
 * @param arrival the number of the day on which it arrives at the center; it may be past the planning days
 * @param shortages what it is short of, whatever vehicle it is that rides on it
 * @param addedKm km on top of those of the plan's trip
 * @param addedHire hire of days on top of those of the plan's trip, not weighted
 * @param addedWaiting days that the vehicles on board wait longer for their handovers, below 0 for shorter
 */
public record Ride(
        @Nullable LoadedTrip base,
        int carrier,
        int departure,
        int[] stops,
        Tour tour,
        long busyDays,
        long arrival,
        List<Shortage> shortages,
        long addedKm,
        long addedHire,
        long addedWaiting) {

    public Ride {
        shortages = List.copyOf(shortages);
    }

    /** Whether its carrier makes a trip of the plan as it is. */
    public boolean isUnchanged() {
        return base != null && base.stops().length == stops.length;
    }
}
