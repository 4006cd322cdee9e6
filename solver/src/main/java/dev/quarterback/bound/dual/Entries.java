package dev.quarterback.bound.dual;

import java.util.Arrays;

/** The pairs of an order in a yard and a center where it may be handed over, while they are gathered. */
final class Entries {
    private final int centers;
    private int[] order = new int[1024];
    private int[] place = new int[1024];
    private int count;
    private final int[] countOfYard;

    Entries(int yards, int centers) {
        this.centers = centers;
        countOfYard = new int[yards];
    }

    void add(int order, int yard, int center) {
        if (count == this.order.length) {
            this.order = Arrays.copyOf(this.order, count * 2);
            place = Arrays.copyOf(place, count * 2);
        }
        this.order[count] = order;
        place[count++] = yard * centers + center;
        countOfYard[yard]++;
    }

    /** The orders of a yard by center, each center's by ready day; {@code first} gets where each center's begin. */
    int[] of(int yard, int[] ready, int[] first) {
        long[] keys = new long[countOfYard[yard]];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (place[i] / centers == yard) {
                keys[n++] = (long) (place[i] % centers) << 42 | (long) Math.min(ready[order[i]], 1023) << 32 | order[i];
            }
        }
        Arrays.sort(keys);
        int[] result = new int[n];
        for (int i = 0; i < n; i++) {
            result[i] = (int) keys[i];
            first[(int) (keys[i] >> 42) + 1]++;
        }
        for (int c = 0; c < centers; c++) {
            first[c + 1] += first[c];
        }
        return result;
    }
}
