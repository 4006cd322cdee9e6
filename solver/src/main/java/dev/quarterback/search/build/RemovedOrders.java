package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.OrderFacts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The orders that a recipe has removed from the schedule.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public final class RemovedOrders {
    private final OrderFacts facts;
    private final Board board;
    private int[] orders = new int[64];
    private int count;

    public RemovedOrders(OrderFacts facts, Board board) {
        this.facts = facts;
        this.board = board;
    }

    void clear() {
        count = 0;
    }

    void add(int order) {
        if (count == orders.length) {
            orders = Arrays.copyOf(orders, count * 2);
        }
        orders[count++] = order;
    }

    int count() {
        return count;
    }

    int get(int i) {
        return orders[i];
    }

    /** One that still waits in a yard, or -1 when a few tries find none. */
    int randomWaiting(int yard, SplittableRandom random) {
        for (int i = 0; i < 3 && count > 0; i++) {
            int order = orders[random.nextInt(count)];
            if (board.timesDelivered(order) == 0 && facts.yard[order] == yard) {
                return order;
            }
        }
        return -1;
    }
}
