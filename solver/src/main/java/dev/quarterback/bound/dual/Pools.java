package dev.quarterback.bound.dual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which goods share a price: alike orders do at first, so that what carriers want of them spreads over all of them, and
 * each order has its own price later.
 */
final class Pools {
    final int[] of;
    final double[] supply;

    private Pools(int[] of, double[] supply) {
        this.of = of;
        this.supply = supply;
    }

    /** Pools of alike orders, or for each order {@code apart} one of its own. */
    static Pools of(DualFacts facts, boolean apart, double[] supply) {
        int[] of = new int[supply.length];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int good = 0; good < supply.length; good++) {
            Object key = good < facts.orders && !apart ? alike(facts, good) : good;
            of[good] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        double[] pooled = new double[numbers.size()];
        for (int good = 0; good < supply.length; good++) {
            pooled[of[good]] += supply[good];
        }
        return new Pools(of, pooled);
    }

    /** What alike orders have in common: all but what they count for cost and the days on which their customers are away. */
    private static Object alike(DualFacts facts, int order) {
        return List.of(
                facts.yard[order],
                facts.site[order],
                facts.priority[order],
                facts.centersOf.get(order),
                facts.type[order],
                facts.ready[order],
                facts.appointmentCenter[order],
                facts.appointmentDay[order]);
    }
}
