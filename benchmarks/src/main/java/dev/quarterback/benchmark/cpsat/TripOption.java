package dev.quarterback.benchmark.cpsat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tour that a carrier can make from a certain day on.
 *
 * @param arrivals the arrival day at each stop where a vehicle can be delivered from this trip
 */
record TripOption(CandidateTour way, Map<String, Integer> arrivals) {

    long minutes() {
        return way.tour().minutes();
    }

    long km() {
        return way.tour().wholeKm();
    }

    /** Those that no other can stand in for. */
    static List<TripOption> undominated(List<TripOption> options) {
        List<TripOption> kept = new ArrayList<>();
        for (TripOption option : options) {
            if (kept.stream().noneMatch(other -> other.standsInFor(option))) {
                kept.removeIf(option::standsInFor);
                kept.add(option);
            }
        }
        return kept;
    }

    /** Whether this does all that {@code other} does, on the same days, since lots may forbid to be earlier. */
    private boolean standsInFor(TripOption other) {
        return minutes() <= other.minutes()
                && km() <= other.km()
                && arrivals.entrySet().containsAll(other.arrivals.entrySet());
    }
}
