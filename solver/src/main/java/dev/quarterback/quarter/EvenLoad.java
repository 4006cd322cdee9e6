package dev.quarterback.quarter;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each center a target for each day: its orders spread evenly over the days of a problem, and as many as have their
 * appointment then. Beyond it no handover is planned, and below the regular handovers no surge is.
 */
final class EvenLoad {
    private final int days;
    private final Map<String, Integer> orders = new HashMap<>();

    private EvenLoad(Problem problem) {
        days = PlanningDays.of(problem).count();
        Set<String> centers = new HashSet<>();
        problem.centers().forEach(center -> centers.add(center.id()));
        problem.orders().forEach(order -> orders.merge(centerOf(order, centers), 1, Integer::sum));
    }

    /** The problem with no more handovers of a center on a day than its target. */
    static Problem in(Problem problem) {
        return DailyHandovers.limited(problem, new EvenLoad(problem)::upToTarget);
    }

    /** Where its vehicle is or comes, else the customer's first choice. */
    private static String centerOf(Order order, Set<String> centers) {
        Handover arrival = order.arrival();
        if (arrival != null) {
            return arrival.center();
        }
        return centers.contains(order.location())
                ? order.location()
                : order.centers().get(0);
    }

    private Handovers upToTarget(Center center, Handovers most, int promised) {
        int even = (orders.getOrDefault(center.id(), 0) + days - 1) / days;
        int target = Math.max(even, promised);
        int regular = Math.min(most.regular(), target);
        return new Handovers(regular, Math.min(most.surge(), target - regular));
    }
}
