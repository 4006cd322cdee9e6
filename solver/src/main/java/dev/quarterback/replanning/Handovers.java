package dev.quarterback.replanning;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order.Handover;
import java.util.HashMap;
import java.util.Map;

/** Where and when a plan hands orders over, by their ids. */
final class Handovers {
    private Handovers() {}

    static Map<String, Handover> of(Plan plan) {
        Map<String, Handover> handovers = new HashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            handovers.put(delivery.order(), new Handover(delivery.center(), delivery.day()));
        }
        return handovers;
    }
}
