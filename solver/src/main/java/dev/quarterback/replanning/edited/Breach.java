package dev.quarterback.replanning.edited;

import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a plan breaks, by ids: places of a plan change with what is put in and taken out.
 *
 * @param subject what breaks it, such as a trip, an order or a carrier on a day
 * @param message with the values; empty where they are not to count
 */
record Breach(Rule rule, String subject, String message) {
    static Breach of(Violation violation, Plan plan) {
        Integer trip = index(violation, "trips[");
        Delivery delivery = delivery(violation, plan);
        String subject = violation.place();
        if (trip != null) {
            subject = "trip " + plan.trips().get(trip).id();
        } else if (delivery != null) {
            subject = "order " + delivery.order();
        }
        return new Breach(violation.rule(), subject, violation.message());
    }

    /** The same, by however much. */
    Breach withoutValues() {
        return new Breach(rule, subject, "");
    }

    /** The delivery that breaks a rule; null where something else does. */
    static @Nullable Delivery delivery(Violation violation, Plan plan) {
        Integer index = index(violation, "deliveries[");
        return index == null ? null : plan.deliveries().get(index);
    }

    private static @Nullable Integer index(Violation violation, String list) {
        String place = violation.place();
        return place.startsWith(list) ? Integer.valueOf(place.replaceAll("[^0-9]", "")) : null;
    }
}
