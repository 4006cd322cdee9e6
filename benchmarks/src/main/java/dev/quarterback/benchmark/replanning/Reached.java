package dev.quarterback.benchmark.replanning;

import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.Map;

/**
 * What has been handed over, or will be.
 *
 * @param kept appointments kept
 * @param delivered orders delivered
 * @param weight these, each counted with its priority
 */
record Reached(long kept, long delivered, long weight) {
    static final Reached NOTHING = new Reached(0, 0, 0);

    static Reached of(PlanFigures figures) {
        return new Reached(figures.appointmentsKept(), figures.delivered(), figures.deliveredWeight());
    }

    /** What a plan hands over before a day. */
    static Reached before(LocalDate day, ComparedPlan plan) {
        Map<String, Order> orders = plan.problem().ordersById();
        Reached sum = NOTHING;
        for (Delivery delivery : plan.plan().deliveries()) {
            Order order = orders.get(delivery.order());
            if (order != null && delivery.day().isBefore(day)) {
                boolean isKept = new Handover(delivery.center(), delivery.day()).equals(order.appointment());
                sum = sum.and(new Reached(isKept ? 1 : 0, 1, order.priority()));
            }
        }
        return sum;
    }

    Reached and(Reached other) {
        return new Reached(kept + other.kept, delivered + other.delivered, weight + other.weight);
    }

    /**
     * Whether something is lost against what was reached before, as plans are compared: fewer appointments, or as many and
     * deliveries of less weight. One order for another of the same priority is no loss, nor are two for one of theirs.
     */
    boolean hasLostOf(Reached before) {
        return kept < before.kept || (kept == before.kept && weight < before.weight);
    }
}
