package dev.quarterback.bound.dual;

import java.util.Arrays;

/**
 * The trips that paid for a group of carriers when it last looked at all routes in use, and the time before: enough to
 * choose from for some passes, since prices change little from one to the next. What no list has is only found later;
 * proofs look at everything.
 */
final class ShortList {
    private static final long[] NONE = {};

    /** Trips by route, day of departure and whether they are long, see {@link #number}; in ascending order, each once. */
    private long[] trips = NONE;

    private long[] last = NONE;

    private long[] noted = NONE;
    private int count;

    /** Whether there is nothing to choose from: nothing was looked at yet, or nothing paid. */
    boolean isEmpty() {
        return trips.length == 0;
    }

    /** Notes a trip that pays now. */
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
