package dev.quarterback.search.recipe;

import dev.quarterback.search.build.CheapestInsertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.TopOrders;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Inserts orders one after the other where they cost least: in any order, or the most worthy, largest, nearest, farthest or
 * cheapest first.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RankedInsertion {
    /** Ways to rank orders; the last ones, from {@link #BY_COST} on, are all by worth for each unit of cost. */
    private static final int WAYS = 8;

    private static final int BY_SIZE = 2;
    private static final int BY_WORTH = 3;
    private static final int FAR_FIRST = 4;
    private static final int NEAR_FIRST = 5;
    private static final int BY_COST = 6;

    /** Weight that makes no difference in positions, but between vehicles of the same positions. */
    private static final double PER_MICROGRAM = 1e-12;

    /** Decides by chance between orders of the same rank. */
    private static final double TIES = 1e-6;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final CheapestInsertion insertion;
    private final TopOrders ranked = new TopOrders();
    private int[] absent = new int[64];
    private int count;

    RankedInsertion(RecipeParts parts, CheapestInsertion insertion) {
        this.insertion = insertion;
        facts = parts.facts();
        orders = facts.orders;
        board = parts.board();
        random = parts.random();
    }

    /** Forgets all orders. */
    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    void add(int order) {
        if (count == absent.length) {
            absent = Arrays.copyOf(absent, count * 2);
        }
        absent[count++] = order;
    }

    /** Adds an order unless it was added before. */
    void addOnce(int order) {
        for (int i = 0; i < count; i++) {
            if (absent[i] == order) {
                return;
            }
        }
        add(order);
    }

    /** Inserts those that still wait. */
    void insertAll() {
        int way = random.nextInt(WAYS);
        ranked.start(count);
        for (int i = 0; i < count; i++) {
            ranked.offer(absent[i], rank(absent[i], way) - TIES * random.nextDouble());
        }
        for (int i = 0; i < ranked.size(); i++) {
            if (board.timesDelivered(ranked.order(i)) == 0) {
                insertion.insert(ranked.order(i));
            }
        }
    }

    /** The higher the earlier. */
    private double rank(int order, int way) {
        return switch (way) {
            case BY_SIZE -> orders.positions[order] + PER_MICROGRAM * orders.micrograms[order];
            case BY_WORTH -> orders.mostWorth(order);
            case FAR_FIRST -> minutesOut(order);
            case NEAR_FIRST -> -minutesOut(order);
            default -> way >= BY_COST ? orders.mostWorth(order) / (1 + insertion.cost(order)) : random.nextDouble();
        };
    }

    private double minutesOut(int order) {
        return facts.minutesOut(orders.yard[order], orders.entryCenter[orders.firstEntry[order]]);
    }
}
