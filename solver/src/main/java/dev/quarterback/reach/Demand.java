package dev.quarterback.reach;

import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import java.util.BitSet;

/**
 * What an order asks for, in numbers.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 *
 * @param ready the first planning day on which its vehicle can ride or, on site, be handed over; the number of planning
 *     days when it is later than all of them
 * @param away the planning days on which the customer is unavailable; not to be changed
 * @param centers the centers where it may be handed over, by their position among all centers, the preferred first
 */
public record Demand(Order order, int ready, BitSet away, int[] centers) {
    private static final BitSet NEVER_AWAY = new BitSet();

    /**
     * What {@code order} asks for.
     *
     * @throws IllegalArgumentException when it names a center that the problem does not have
     */
    public static Demand of(Order order, Numbering numbering, PlanningDays days) {
        return new Demand(
                order,
                Math.min(days.count(), days.ready(order.readyDay())),
                order.unavailableDays().isEmpty() ? NEVER_AWAY : days.among(order.unavailableDays()),
                order.centers().stream().mapToInt(numbering::center).toArray());
    }
}
