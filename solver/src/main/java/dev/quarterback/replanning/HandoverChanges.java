package dev.quarterback.replanning;

import dev.quarterback.insight.difference.AppointmentChange;
import dev.quarterback.insight.difference.OrderChange;
import dev.quarterback.insight.difference.OrderDifference;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.insight.difference.PlannedHandover;
import java.util.function.Predicate;

/**
 * How many handovers differ from those of the plan before, as customers notice it: another trip is no difference.
 *
 * @param changed handovers of the plan before that are at another center, on another day, or gone; orders that were
 *     removed from the problem do not count
 * @param out those of them that are gone
 * @param in orders that only the new plan delivers
 * @param appointmentsLost appointments that only the plan before keeps, of orders that are still there
 * @param appointmentsWon appointments that only the new plan keeps; one that is given where the plan before hands over
 *     anyway is none of them
 */
public record HandoverChanges(int changed, int out, int in, int appointmentsLost, int appointmentsWon) {

    /** Those of a difference. */
    public static HandoverChanges of(PlanDifference difference) {
        return new HandoverChanges(
                count(difference, HandoverChanges::isChanged),
                count(difference, order -> order.change() == OrderChange.OUT),
                count(difference, order -> order.change() == OrderChange.IN),
                count(difference, order -> order.appointment() == AppointmentChange.LOST),
                count(difference, HandoverChanges::isWon));
    }

    /** A lock gives an appointment where the plan before hands over anyway: nobody has won by that. */
    private static boolean isWon(OrderDifference order) {
        return order.appointment() == AppointmentChange.WON && (order.handoverBefore() == null || isChanged(order));
    }

    private static boolean isChanged(OrderDifference order) {
        PlannedHandover before = order.handoverBefore();
        PlannedHandover after = order.handoverAfter();
        return before != null && (after == null || !before.handover().equals(after.handover()));
    }

    private static int count(PlanDifference difference, Predicate<OrderDifference> which) {
        return (int) difference.orders().stream()
                .filter(order -> !order.isRemoved() && which.test(order))
                .count();
    }
}
