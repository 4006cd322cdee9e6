package dev.quarterback.bound.route;

import java.util.Arrays;

/**
 * The routes that a yard's carriers may take, by number: each one way over one, two or three stops and home again.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
public final class Routes {
    /** Stops of a listed route at most. */
    public static final int MOST_STOPS = RouteTable.MOST_STOPS;

    private final int count;
    private final double share;
    private final int fullStops;
    private final boolean isComplete;
    private final int[] stops;
    private final int[] reached;
    private final int[] minutes;
    private final byte[] size;

    Routes(RouteTable table, boolean isComplete, int fullStops, double share) {
        count = table.count();
        this.isComplete = isComplete;
        this.fullStops = fullStops;
        this.share = share;
        stops = Arrays.copyOf(table.stops, count * MOST_STOPS);
        reached = Arrays.copyOf(table.reached, count * MOST_STOPS);
        minutes = Arrays.copyOf(table.minutes, count);
        size = Arrays.copyOf(table.size, count);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Whether all stops of all trips are listed. */
    public boolean isComplete() {
        return isComplete;
    }

    /** How often what a trip delivers on a route counts, so that trips with more stops deliver no more; 1 or more. */
    public double multiplicity(int route) {
        return size[route] == fullStops ? share : 1;
    }

    /** How many stops a route has. */
    public int size(int route) {
        return size[route];
    }

    /** The center of a stop. */
    public int stop(int route, int i) {
        return stops[route * MOST_STOPS + i];
    }

    /** Minutes until a stop is reached and unloaded. */
    public int reached(int route, int i) {
        return reached[route * MOST_STOPS + i];
    }

    /** Duty minutes of the whole way, home included. */
    public int minutes(int route) {
        return minutes[route];
    }
}
