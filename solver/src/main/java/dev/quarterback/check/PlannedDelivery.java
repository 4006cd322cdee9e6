package dev.quarterback.check;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of the plan whose order exists and accepts the center.
 *
 * @param number its position in the plan
 * @param center the center's number
 * @param day the day of the handover
 * @param preference the position of the center in the order's list
 */
record PlannedDelivery(int number, Delivery delivery, Order order, int center, long day, int preference) {

    String place() {
        return "deliveries[" + number + "]";
    }

    /** Whether the handover is the one that was appointed or planned; false when none was. */
    boolean is(@Nullable Handover handover) {
        return handover != null
                && handover.center().equals(delivery.center())
                && handover.day().equals(delivery.day());
    }

    /** How messages name it. */
    String subject() {
        return "order " + order.id();
    }
}
