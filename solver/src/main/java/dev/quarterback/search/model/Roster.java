package dev.quarterback.search.model;

import java.util.Arrays;
import java.util.Comparator;

/**
 * All trips of a carrier, by departure day; immutable.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class Roster {
    /** No trips. */
    public static final Roster EMPTY = new Roster(new LoadedTrip[0]);

    private final LoadedTrip[] trips;

    private Roster(LoadedTrip[] trips) {
        this.trips = trips;
    }

    /** A roster of these trips, in any order. */
    public static Roster of(LoadedTrip... trips) {
        LoadedTrip[] sorted = trips.clone();
        Arrays.sort(sorted, Comparator.comparingInt(LoadedTrip::departure));
        return sorted.length == 0 ? EMPTY : new Roster(sorted);
    }

    public int size() {
        return trips.length;
    }

    public LoadedTrip trip(int i) {
        return trips[i];
    }
}
