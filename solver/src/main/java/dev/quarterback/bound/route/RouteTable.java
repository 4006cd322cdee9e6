package dev.quarterback.bound.route;

import java.util.Arrays;

/**
 * Routes while they are listed, set of stops by set of stops: none is kept that another one dominates.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class RouteTable {
    /** Stops of a route at most. */
    static final int MOST_STOPS = 3;

    /** Trips within it arrive everywhere on the day on which they leave, so that their order of stops says nothing. */
    private final int shortestDuty;

    int[] stops = new int[1024 * MOST_STOPS];
    int[] reached = new int[1024 * MOST_STOPS];
    int[] minutes = new int[1024];
    byte[] size = new byte[1024];
    private int count;
    private int setBegin;

    RouteTable(int shortestDuty) {
        this.shortestDuty = shortestDuty;
    }

    int count() {
        return count;
    }

    /** Starts on another set of stops. */
    void beginSet() {
        setBegin = count;
    }

    /** A way over up to three stops: for each the minutes until it is reached, and the minutes of the whole. */
    record Way(int[] stops, int[] reached, int minutes) {}

    /** Adds a way unless one over the same stops dominates it, in place of those that it dominates. */
    void add(Way way) {
        for (int r = count - 1; r >= setBegin; r--) {
            if (isDominated(way, r)) {
                return;
            }
            if (dominates(way, r)) {
                removeLastInto(r);
            }
        }
        put(way);
    }

    private boolean isDominated(Way way, int r) {
        if (minutes[r] > way.minutes) {
            return false;
        }
        for (int i = 0; i < way.stops.length && minutes[r] > shortestDuty; i++) {
            if (reachedIn(r, way.stops[i]) > way.reached[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean dominates(Way way, int r) {
        if (way.minutes > minutes[r]) {
            return false;
        }
        for (int i = 0; i < way.stops.length && way.minutes > shortestDuty; i++) {
            if (way.reached[i] > reachedIn(r, way.stops[i])) {
                return false;
            }
        }
        return true;
    }

    private int reachedIn(int r, int center) {
        for (int i = 0; i < size[r]; i++) {
            if (stops[r * MOST_STOPS + i] == center) {
                return reached[r * MOST_STOPS + i];
            }
        }
        throw new IllegalStateException("No stop at (" + center + ").");
    }

    private void removeLastInto(int r) {
        int last = --count;
        System.arraycopy(stops, last * MOST_STOPS, stops, r * MOST_STOPS, MOST_STOPS);
        System.arraycopy(reached, last * MOST_STOPS, reached, r * MOST_STOPS, MOST_STOPS);
        minutes[r] = minutes[last];
        size[r] = size[last];
    }

    private void put(Way way) {
        if (count == minutes.length) {
            stops = Arrays.copyOf(stops, stops.length * 2);
            reached = Arrays.copyOf(reached, reached.length * 2);
            minutes = Arrays.copyOf(minutes, count * 2);
            size = Arrays.copyOf(size, count * 2);
        }
        int n = way.stops.length;
        System.arraycopy(way.stops, 0, stops, count * MOST_STOPS, n);
        System.arraycopy(way.reached, 0, reached, count * MOST_STOPS, n);
        minutes[count] = way.minutes;
        size[count++] = (byte) n;
    }
}
