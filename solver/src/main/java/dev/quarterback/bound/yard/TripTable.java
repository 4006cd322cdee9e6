package dev.quarterback.bound.yard;

import java.util.Arrays;

/**
 * Trips that a yard's carriers may choose from, by number: each a route with its departure day and the carrier's kind.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class TripTable {
    /** In place of a long trip's duty: a day trip, for which carriers of any duty have time. */
    static final int DAY_TRIP = -1;

    private int[] route = new int[256];
    private int[] day = new int[256];
    private int[] capacity = new int[256];
    private int[] duty = new int[256];
    private int count;

    void clear() {
        count = 0;
    }

    /** A new trip; {@code ofDuty} is that of a long trip's carrier, or {@link #DAY_TRIP}. */
    int add(int ofRoute, int onDay, int ofCapacity, int ofDuty) {
        if (count == route.length) {
            route = Arrays.copyOf(route, count * 2);
            day = Arrays.copyOf(day, count * 2);
            capacity = Arrays.copyOf(capacity, count * 2);
            duty = Arrays.copyOf(duty, count * 2);
        }
        route[count] = ofRoute;
        day[count] = onDay;
        capacity[count] = ofCapacity;
        duty[count] = ofDuty;
        return count++;
    }

    int route(int trip) {
        return route[trip];
    }

    int day(int trip) {
        return day[trip];
    }

    int capacity(int trip) {
        return capacity[trip];
    }

    int duty(int trip) {
        return duty[trip];
    }

    boolean isLong(int trip) {
        return duty[trip] != DAY_TRIP;
    }
}
