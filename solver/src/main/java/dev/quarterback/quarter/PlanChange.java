package dev.quarterback.quarter;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order.Handover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order that a morning's plan hands over otherwise than what was left of the plan of the day before.
 *
 * <p>{@link dev.quarterback.insight.difference.PlanDifference} compares two whole plans, each with its problem: what was to be
 * against what is, figures, carriers and trips that have left, and whom to call. Here only handovers are compared, and from what was
 * left once the day had happened: that a handover failed yesterday, or was made, is no change of the plan and is told as what
 * happened. It needs no problem, and takes as little time each morning as the plans are long.
 *
 * @param order id of the order
 * @param before the handover by the plan of the day before; null when it had none
 * @param after the handover by the new plan; null when it has none
 */
public record PlanChange(
        String order,
        Kind kind,
        @Nullable Handover before,
        @Nullable Handover after) {
    /** How the handover of an order changes. */
    public enum Kind {
        /** It had no handover. */
        ADDED,
        /** On an earlier day, there or elsewhere. */
        EARLIER,
        /** On a later day, there or elsewhere. */
        LATER,
        /** On the same day at another center. */
        ELSEWHERE,
        /** It has none any more. */
        DROPPED;

        /** The name as it is written: {@code earlier}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The changes from what is left of a plan to the next morning's plan: those of the new plan in its order, then what it drops.
     *
     * @param left null on the first day, on which all is added
     */
    public static List<PlanChange> between(@Nullable Plan left, Plan plan) {
        Map<String, Handover> before = left == null ? Map.of() : handovers(left);
        Map<String, Handover> after = handovers(plan);
        List<PlanChange> changes = new ArrayList<>();
        after.forEach((order, handover) -> {
            Handover old = before.get(order);
            if (!handover.equals(old)) {
                changes.add(new PlanChange(order, kind(old, handover), old, handover));
            }
        });
        before.forEach((order, handover) -> {
            if (!after.containsKey(order)) {
                changes.add(new PlanChange(order, Kind.DROPPED, handover, null));
            }
        });
        return changes;
    }

    private static Kind kind(@Nullable Handover before, Handover after) {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after.day().equals(before.day())) {
            return Kind.ELSEWHERE;
        }
        return after.day().isBefore(before.day()) ? Kind.EARLIER : Kind.LATER;
    }

    private static Map<String, Handover> handovers(Plan plan) {
        Map<String, Handover> handovers = new LinkedHashMap<>();
        for (Delivery delivery : plan.deliveries()) {
            handovers.put(delivery.order(), new Handover(delivery.center(), delivery.day()));
        }
        return handovers;
    }
}
