package dev.quarterback.search.model;

import org.jspecify.annotations.Nullable;

/**
 * The trip that each order rides on, and which orders are on trips with free positions.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class Riders {
    private final CarrierFacts carriers;
    private final int centers;
    private final @Nullable LoadedTrip[] tripOf;
    private final Bags besidePlace;

    Riders(Facts facts) {
        carriers = facts.carriers;
        centers = facts.centers.count;
        tripOf = new LoadedTrip[facts.orders.count];
        besidePlace = new Bags(facts.yards * centers, facts.orders.count);
    }

    /** Notes that vehicle {@code v} of a trip rides on it. */
    void add(LoadedTrip trip, int v) {
        int order = trip.order(v);
        tripOf[order] = trip;
        leavePlace(order);
        if (trip.positions() < carriers.positions[trip.carrier()]) {
            besidePlace.add(wayOf(carriers.yard[trip.carrier()], trip.center(trip.stop(v))), order);
        }
    }

    /** Notes that an order rides on no trip. */
    void remove(int order) {
        leavePlace(order);
        tripOf[order] = null;
    }

    private void leavePlace(int order) {
        if (besidePlace.contains(order)) {
            besidePlace.remove(order);
        }
    }

    @Nullable
    LoadedTrip tripOf(int order) {
        return tripOf[order];
    }

    /** Orders on trips that have free positions, by {@link #wayOf} of the trip's yard and the order's center. */
    public Bags besidePlace() {
        return besidePlace;
    }

    /** The bag of {@link #besidePlace} for a yard and a center. */
    public int wayOf(int yard, int center) {
        return yard * centers + center;
    }
}
