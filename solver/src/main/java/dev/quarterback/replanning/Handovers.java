package dev.quarterback.replanning;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.util.HashMap;
import java.util.Map;

/** Where and when a plan hands orders over, by their ids. */
final class Handovers {
    private Handovers() {}

    /** Whether an order has an appointment and is handed over there and then. */
    static boolean isKept(Order order, Map<String, Handover> handovers) {
        Handover appointment = order.appointment();
        return appointment != null && appointment.equals(handovers.get(order.id()));
    }

    static Map<String, Handover> of(Plan plan) {
        Map<String, Handover> handovers = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            handovers.put(delivery.order(), new Handover(delivery.center(), delivery.day()));
        }
        return handovers;
    }
}
