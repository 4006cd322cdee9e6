package dev.quarterback.bound.dual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which goods share a price: alike orders do at first, so that what carriers want of them spreads over all of them, and
 * each order has its own price later.
 */
final class Pools {
    /** How alike orders of a pool are. */
    enum Likeness {
        /** They wait in the same yard for the same centers. */
        WAY,
        /** They also are of the same type, ready on the same day and have their appointments at the same place and time. */
        WAY_AND_DAY,
        /** Each is for itself. */
        ORDER
    }

    final int[] of;
    final double[] supply;

    private Pools(int[] of, double[] supply) {
        this.of = of;
        this.supply = supply;
    }

    static Pools of(DualFacts facts, Likeness likeness, double[] supply) {
        int[] of = new int[supply.length];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int good = 0; good < supply.length; good++) {
            Object key = good < facts.orders ? key(facts, likeness, good) : good;
            of[good] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        double[] pooled = new double[numbers.size()];
        for (int good = 0; good < supply.length; good++) {
            pooled[of[good]] += supply[good];
        }
        return new Pools(of, pooled);
    }

    private static Object key(DualFacts facts, Likeness likeness, int order) {
        boolean hasAppointment = facts.appointmentDay[order] != DualFacts.NONE;
        return switch (likeness) {
            case WAY -> List.of(facts.yard[order], facts.priority[order], hasAppointment, facts.centersOf.get(order));
            case WAY_AND_DAY ->
                List.of(
                        facts.yard[order],
                        facts.priority[order],
                        facts.centersOf.get(order),
                        facts.type[order],
                        facts.ready[order],
                        facts.appointmentCenter[order],
                        facts.appointmentDay[order]);
            case ORDER -> order;
        };
    }
}
