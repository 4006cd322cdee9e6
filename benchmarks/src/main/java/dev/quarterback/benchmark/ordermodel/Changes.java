package dev.quarterback.benchmark.ordermodel;

import org.jspecify.annotations.Nullable;

/**
 * New values for some trips and orders; slots and orders are named by their index.
 *
 * @param slots trips that change
 * @param routes their routes; null for a trip that is not made
 * @param orders orders that change
 * @param trips the slots of their trips; -1 for none
 * @param handovers their deliveries; null for an undelivered order
 */
record Changes(
        int[] slots,
        @Nullable Route[] routes,
        int[] orders,
        int[] trips,
        @Nullable Handover[] handovers) {

    boolean isEmpty() {
        return slots.length == 0 && orders.length == 0;
    }
}
