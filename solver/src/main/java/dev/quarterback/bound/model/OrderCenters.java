package dev.quarterback.bound.model;

import java.util.Arrays;

/**
 * The pairs of an order in a yard and a center where it may be handed over, while they are gathered.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
final class OrderCenters {
    private final Orders orders;
    private final int centers;
    private int[] order = new int[1024];
    private int[] place = new int[1024];
    private int count;
    private final int[] countOfYard;

    OrderCenters(Orders orders, int yards, int centers) {
        this.orders = orders;
        this.centers = centers;
        countOfYard = new int[yards];
        for (int o = 0; o < orders.count(); o++) {
            if (orders.yard(o) != Orders.NONE) {
                for (int center : orders.centers(o)) {
                    add(o, orders.yard(o), center);
                }
            }
        }
    }

    private void add(int ofOrder, int yard, int center) {
        if (count == order.length) {
            order = Arrays.copyOf(order, count * 2);
            place = Arrays.copyOf(place, count * 2);
        }
        order[count] = ofOrder;
        place[count++] = yard * centers + center;
        countOfYard[yard]++;
    }

    /** The orders of a yard by center, each center's by ready day; {@code first} gets where each center's begin. */
    int[] of(int yard, int[] first) {
        long[] keys = new long[countOfYard[yard]];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (place[i] / centers == yard) {
                int ready = Math.min(orders.ready(order[i]), 1023);
                keys[n++] = (long) (place[i] % centers) << 42 | (long) ready << 32 | order[i];
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
