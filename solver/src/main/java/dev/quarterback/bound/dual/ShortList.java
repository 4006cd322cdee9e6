package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * The trips that have paid for a group of carriers when all were last looked at, and the time before: enough to choose
 * from for some passes, since prices change little from one to the next. What no list has is only found later; proofs
 * look at everything.
 */
final class ShortList {
    /** Trips by route, day of departure and whether they are long, see {@link #number}; in ascending order, each once. */
    private long[] trips = {};

    private long[] last = {};

    private long[] noted = new long[64];
    private int count;

    /** Whether nothing was ever looked at. */
    boolean isNew() {
        return trips.length == 0;
    }

    /** Notes a trip that pays now. */
    void note(int route, int day, boolean isLong, int days) {
        if (count == noted.length) {
            noted = Arrays.copyOf(noted, count * 2);
        }
        noted[count++] = number(route, day, isLong, days);
    }

    /** Takes what was noted in place of what was noted before the last time. */
    void take() {
        long[] now = Arrays.copyOf(noted, count);
        long[] both = Arrays.copyOf(now, count + last.length);
        System.arraycopy(last, 0, both, count, last.length);
        trips = Arrays.stream(both).sorted().distinct().toArray();
        last = now;
        count = 0;
    }

    int size() {
        return trips.length;
    }

    boolean isLong(int i) {
        return (trips[i] & 1) == 1;
    }

    int day(int i, int days) {
        return (int) ((trips[i] >> 1) % days);
    }

    int route(int i, int days) {
        return (int) ((trips[i] >> 1) / days);
    }

    private static long number(int route, int day, boolean isLong, int days) {
        return 2 * ((long) route * days + day) + (isLong ? 1 : 0);
    }
}
