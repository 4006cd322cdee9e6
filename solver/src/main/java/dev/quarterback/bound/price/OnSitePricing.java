package dev.quarterback.bound.price;

import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.model.RosterStep;
import dev.quarterback.bound.yard.HandoverProfit;

/**
 * The pricing problem of the orders on site at a center: each is handed over on the day of the largest profit, or not.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
final class OnSitePricing {
    private final ProblemFacts facts;
    private final HandoverProfit handover;
    private final Multipliers multipliers;

    OnSitePricing(ProblemFacts facts, Multipliers multipliers, Goal goal) {
        this.facts = facts;
        this.multipliers = multipliers;
        handover = new HandoverProfit(facts, multipliers, goal);
    }

    /** The largest profit of the orders together. */
    double value(int[] orders) {
        double value = 0;
        for (int order : orders) {
            int day = bestDay(order);
            value += day == Orders.NONE ? 0 : profit(order, day);
        }
        return value;
    }

    /** The step of that profit: such a part is done in one. */
    RosterStep step(int[] orders, ColumnBuilder column) {
        Resources resources = multipliers.resources();
        for (int order : orders) {
            int center = facts.orders().site(order);
            int day = bestDay(order);
            if (day != Orders.NONE) {
                column.add(resources.handover(center, day), 1);
                if (facts.orders().keeps(order, center, day)) {
                    column.add(resources.appointments(), -1);
                }
            }
        }
        return new RosterStep(0, 1, column.take(value(orders), multipliers));
    }

    private double profit(int order, int day) {
        return handover.of(order, facts.orders().site(order), day);
    }

    /** The day of the largest profit; {@link Orders#NONE} when there is none. */
    private int bestDay(int order) {
        int center = facts.orders().site(order);
        double best = 0;
        int bestDay = Orders.NONE;
        for (int day = facts.orders().ready(order); day < facts.days(); day++) {
            if (facts.isOpen(order, center, day) && profit(order, day) > best) {
                best = profit(order, day);
                bestDay = day;
            }
        }
        return bestDay;
    }
}
