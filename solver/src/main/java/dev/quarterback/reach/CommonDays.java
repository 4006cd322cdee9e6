package dev.quarterback.reach;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.PlanningDays;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The days from an order's ready day on, on which both a center hands over and the customer comes.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class CommonDays {
    private static final BitSet NEVER_AWAY = new BitSet();

    private final PlanningDays days;
    private final Openings openings;
    private final Actions actions;
    private final Wording wording;

    CommonDays(PlanningDays days, Openings openings, Actions actions) {
        this.days = days;
        this.openings = openings;
        this.actions = actions;
        wording = new Wording(days);
    }

    /** Whether there is such a day at one of {@code centers}. */
    boolean hasAny(NumberedOrder order, int[] centers) {
        return isAnyOpen(order, centers, order.away());
    }

    private boolean isAnyOpen(NumberedOrder order, int[] centers, BitSet away) {
        return Arrays.stream(centers).anyMatch(center -> openings.first(center, order.ready(), away) != Openings.NONE);
    }

    /** Why there is no such day at {@code centers}, whose ids are {@code names}. */
    Impossible whyNone(NumberedOrder order, int[] centers, List<String> names) {
        int ready = order.ready();
        if (order.away().nextClearBit(ready) >= days.count()) {
            return customerAway(order, "the customer is unavailable " + wording.everyDayLeft(ready));
        }
        String noHandover = "no handover is possible at " + Wording.anyOf(names) + " " + wording.anyDayLeft(ready);
        return isAnyOpen(order, centers, NEVER_AWAY)
                ? customerAway(order, noHandover + " on which the customer is available")
                : new Impossible(ReasonCode.CENTERS_CLOSED, noHandover, actions.openCenter(order));
    }

    private Impossible customerAway(NumberedOrder order, String text) {
        return new Impossible(ReasonCode.CUSTOMER_AWAY, text, actions.letCustomerCome(order));
    }
}
