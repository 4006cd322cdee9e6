package dev.quarterback.bound.yard;

import java.util.Arrays;

/**
 * The trips that were on the frontiers of a group of carriers when it last priced all routes in use, and the time before:
 * enough to choose from for some passes, since multipliers change little from one to the next (partial pricing). What no
 * list has is only found later; evaluations look at everything.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class ShortList {
    private static final long[] NONE = {};

    /** Trips by route, day of departure and whether they are long, see {@link #number}; in ascending order, each once. */
    private long[] trips = NONE;

    private long[] last = NONE;

    private long[] noted = NONE;
    private int count;

    /** Whether there is nothing to choose from: nothing was priced yet, or nothing had a profit. */
    boolean isEmpty() {
        return trips.length == 0;
    }

    /** Notes a trip that is on a frontier now. */
    void note(int route, int day, boolean isLong, int days) {
        if (count == noted.length) {
            noted = Arrays.copyOf(noted, Math.max(64, count * 2));
        }
        noted[count++] = number(route, day, isLong, days);
    }

    /** Takes what was noted, with what was noted the time before, in place of the list. */
    void take() {
        long[] now = Arrays.copyOf(noted, count);
        long[] both = Arrays.copyOf(now, count + last.length);
        System.arraycopy(last, 0, both, count, last.length);
        trips = eachOnce(both);
        last = now;
        noted = NONE;
        count = 0;
    }

    private static long[] eachOnce(long[] numbers) {
        Arrays.sort(numbers);
        int n = 0;
        for (long number : numbers) {
            if (n == 0 || numbers[n - 1] != number) {
                numbers[n++] = number;
            }
        }
        return Arrays.copyOf(numbers, n);
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
