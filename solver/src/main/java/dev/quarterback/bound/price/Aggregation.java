package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Orders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which resources share a multiplier (aggregation of constraints): alike orders do at first, so that what carriers want
 * of them spreads over all of them, and each order has its own multiplier later.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
final class Aggregation {
    /** Of each resource the number of its constraint. */
    final int[] of;

    /** Of each constraint how much there is together. */
    final double[] limits;

    private Aggregation(int[] of, double[] limits) {
        this.of = of;
        this.limits = limits;
    }

    /** One for all alike orders, or for each order {@code apart} one of its own. */
    static Aggregation of(Orders orders, boolean apart, double[] limits) {
        int[] of = new int[limits.length];
        Map<Object, Integer> numbers = new HashMap<>();
        for (int resource = 0; resource < limits.length; resource++) {
            Object key = resource < orders.count() && !apart ? alike(orders, resource) : resource;
            of[resource] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        double[] together = new double[numbers.size()];
        for (int resource = 0; resource < limits.length; resource++) {
            together[of[resource]] += limits[resource];
        }
        return new Aggregation(of, together);
    }

    /** What alike orders have in common: all but what they count for cost and the days on which their customers are away. */
    private static Object alike(Orders orders, int order) {
        return List.of(
                orders.yard(order),
                orders.site(order),
                orders.priority(order),
                orders.centers(order),
                orders.type(order),
                orders.ready(order),
                orders.appointmentCenter(order),
                orders.appointmentDay(order));
    }
}
