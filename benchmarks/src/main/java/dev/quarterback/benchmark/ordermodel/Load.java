package dev.quarterback.benchmark.ordermodel;

import java.util.Arrays;

/** What rides on a trip. */
final class Load {
    private static final int[] NONE = {};

    private int[] orders = NONE;
    private int size;
    private int positions;
    private long milligrams;

    int size() {
        return size;
    }

    int order(int place) {
        return orders[place];
    }

    /** Whether {@code order} may ride along on a trip of {@code carrier}. */
    boolean hasRoom(CarrierFacts carrier, OrderFacts order) {
        return positions + order.positions() <= carrier.positions && milligrams + order.milligrams() <= carrier.payload;
    }

    /** Places that are left on a trip of {@code carrier}. */
    int freePositions(CarrierFacts carrier) {
        return carrier.positions - positions;
    }

    void add(OrderFacts order) {
        if (size == orders.length) {
            orders = Arrays.copyOf(orders, Math.max(8, 2 * size));
        }
        orders[size++] = order.index();
        positions += order.positions();
        milligrams += order.milligrams();
    }

    void remove(OrderFacts order) {
        for (int i = 0; i < size; i++) {
            if (orders[i] == order.index()) {
                orders[i] = orders[--size];
                positions -= order.positions();
                milligrams -= order.milligrams();
                return;
            }
        }
        throw new IllegalArgumentException("No vehicle (" + order.id() + ") on the trip.");
    }
}
