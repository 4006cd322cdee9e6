package dev.quarterback.search.model;

import java.util.Arrays;

/**
 * The orders of vehicles on site that a center hands over on a day; immutable.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class OnSite {
    /** No handovers. */
    public static final OnSite NONE = new OnSite(new int[0]);

    private final int[] orders;

    private OnSite(int[] orders) {
        this.orders = orders;
    }

    /** The handovers of these orders. */
    public static OnSite of(int... orders) {
        return orders.length == 0 ? NONE : new OnSite(orders.clone());
    }

    public int size() {
        return orders.length;
    }

    public int order(int i) {
        return orders[i];
    }

    /** These handovers and one more. */
    public OnSite with(int order) {
        int[] more = Arrays.copyOf(orders, orders.length + 1);
        more[orders.length] = order;
        return new OnSite(more);
    }

    /** These handovers without one; the order must be among them. */
    public OnSite without(int order) {
        int[] fewer = new int[orders.length - 1];
        int n = 0;
        for (int o : orders) {
            if (o != order) {
                fewer[n++] = o;
            }
        }
        return fewer.length == 0 ? NONE : new OnSite(fewer);
    }
}
