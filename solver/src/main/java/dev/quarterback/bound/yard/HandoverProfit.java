package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.ProblemFacts;

/**
 * The reduced profit of a handover: what it counts, less the multiplier of the handover; that of the order comes off later.
 *
 * <p>See "The pricing of vehicles" in docs/algorithm.md.
 */
public final class HandoverProfit {
    private final Orders orders;
    private final Multipliers multipliers;
    private final Goal goal;
    private final double ofKept;

    /** The profits at given multipliers. */
    public HandoverProfit(ProblemFacts facts, Multipliers multipliers, Goal goal) {
        orders = facts.orders();
        this.multipliers = multipliers;
        this.goal = goal;
        ofKept = switch (goal) {
            case APPOINTMENTS -> 1;
            case DELIVERIES -> multipliers.ofAppointment();
            case VEHICLES -> 0;
        };
    }

    /** That of handing over an order's vehicle at a center on a day on which both are ready for it. */
    public double of(int order, int center, int day) {
        return goal.ofDelivery(orders.priority(order))
                + (orders.keeps(order, center, day) ? ofKept : 0)
                - multipliers.ofHandover(center, day);
    }
}
