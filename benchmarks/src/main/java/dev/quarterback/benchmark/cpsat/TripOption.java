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

    /**
     * Whether this does all that {@code other} does, so that no plan needs the other.
     *
     * <p>Both leave on the same day with the same carrier and may carry the same vehicles. This one reaches each center that
     * matters on the same day, neither later nor earlier, since lots may forbid to be earlier: so handovers and lots stay as
     * they are. As it takes no more minutes, it is busy on no further day and spends no more duty time on any; where it is a
     * day trip and the other a long one, that one had its days for itself. It costs no more km, and departures are equal.
     */
    private boolean standsInFor(TripOption other) {
        return minutes() <= other.minutes()
                && km() <= other.km()
                && arrivals.entrySet().containsAll(other.arrivals.entrySet());
    }
}
