package dev.quarterback.change;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.List;

/** Gives an order other centers. */
final class OrderCenters {
    private OrderCenters() {}

    /**
     * The order with {@code centers} alone; notes at {@code field} when its appointment is at none of them.
     *
     * <p>The customer does not know of an earlier plan's proposal, so it goes with its center.
     */
    static Order only(List<String> centers, Order order, String field, Edit edit) {
        Handover appointment = order.appointment();
        if (appointment != null && !centers.contains(appointment.center())) {
            edit.wrong(
                    field,
                    "its appointment is at \"" + appointment.center() + "\"",
                    "move or cancel the appointment first");
        }
        Handover planned = order.planned();
        Order changed = order.withCenters(centers);
        return planned == null || centers.contains(planned.center()) ? changed : changed.withPlanned(null);
    }
}
