package dev.quarterback.bound.model;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.Arrays;

/**
 * The spaces that centers have for vehicles of trips in each night: without those that are taken for certain, by vehicles
 * with an arrival. These may make room as soon as they can be handed over, as many on a day as the center hands over.
 *
 * <p>See "What is relaxed" in docs/algorithm.md.
 */
final class LotSpaces {
    private final int days;

    /** Handovers at most, by center × days + day. */
    private final int[] handovers;

    /** By center × days + day. */
    private final int[] spaces;

    LotSpaces(Problem problem, int[] handovers) {
        this.handovers = handovers;
        PlanningDays planningDays = PlanningDays.of(problem);
        Numbering numbering = Numbering.of(problem);
        days = planningDays.count();
        spaces = new int[problem.centers().size() * days];
        int[] come = new int[spaces.length];
        int[] canGo = new int[spaces.length];
        for (Order source : problem.orders()) {
            if (source.arrival() != null) {
                NumberedOrder order = NumberedOrder.of(source, numbering, planningDays);
                count(come, order, order.since());
                count(canGo, order, firstHandover(order));
            }
        }
        for (int center = 0; center < problem.centers().size(); center++) {
            int lot = problem.centers().get(center).lotSpaces();
            if (lot == Center.UNLIMITED) {
                Arrays.fill(spaces, center * days, (center + 1) * days, lot);
            } else {
                fill(center, lot, come, canGo);
            }
        }
    }

    private void count(int[] counts, NumberedOrder order, int day) {
        if (day < days) {
            counts[order.site() * days + day]++;
        }
    }

    /** The first day of a handover; the number of planning days when there is none. */
    private int firstHandover(NumberedOrder order) {
        int day = Arrays.stream(order.centers()).anyMatch(center -> center == order.site()) ? order.ready() : days;
        while (day < days
                && (handovers[order.site() * days + day] == 0 || order.away().get(day))) {
            day++;
        }
        return day;
    }

    private void fill(int center, int lot, int[] come, int[] canGo) {
        int waiting = 0;
        int ready = 0;
        for (int day = 0; day < days; day++) {
            int at = center * days + day;
            ready += canGo[at];
            int gone = Math.min(ready, handovers[at]);
            ready -= gone;
            waiting += come[at] - gone;
            spaces[at] = Math.max(0, lot - waiting);
        }
    }

    int of(int center, int day) {
        return spaces[center * days + day];
    }
}
