package dev.quarterback.search.build;

import java.util.Arrays;

/**
 * The few best of many orders, best first.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
public final class TopOrders {
    private int[] orders = new int[16];
    private double[] worths = new double[16];
    private int limit;
    private int size;

    /** Forgets all; from now on the best {@code newLimit} are kept. */
    public void start(int newLimit) {
        limit = newLimit;
        size = 0;
        if (limit > orders.length) {
            orders = Arrays.copyOf(orders, limit);
            worths = Arrays.copyOf(worths, limit);
        }
    }

    public void offer(int order, double worth) {
        if (size == limit) {
            if (worth <= worths[size - 1]) {
                return;
            }
            size--;
        }
        int at = size++;
        for (; at > 0 && worths[at - 1] < worth; at--) {
            worths[at] = worths[at - 1];
            orders[at] = orders[at - 1];
        }
        worths[at] = worth;
        orders[at] = order;
    }

    public int size() {
        return size;
    }

    public int order(int i) {
        return orders[i];
    }
}
