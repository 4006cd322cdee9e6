package dev.quarterback.quarter;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gives each center a target for each day: its orders spread evenly over the days of a problem, and as many as have their
 * appointment then. Beyond it no handover is planned, and below the regular handovers no surge is.
 */
final class EvenLoad {
    private final PlanningDays days;
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<Handover, Integer> appointments = new HashMap<>();

    private EvenLoad(Problem problem) {
        days = PlanningDays.of(problem);
        Set<String> centers = new HashSet<>();
        problem.centers().forEach(center -> centers.add(center.id()));
        for (Order order : problem.orders()) {
            orders.merge(centerOf(order, centers), 1, Integer::sum);
            Handover appointment = order.appointment();
            if (appointment != null) {
                appointments.merge(appointment, 1, Integer::sum);
            }
        }
    }

    /** The problem with no more handovers of a center on a day than its target. */
    static Problem in(Problem problem) {
        EvenLoad load = new EvenLoad(problem);
        return problem.withCenters(problem.centers().stream().map(load::evened).toList());
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

    private Center evened(Center center) {
        int even = (orders.getOrDefault(center.id(), 0) + days.count() - 1) / days.count();
        SortedMap<LocalDate, Handovers> targets = new TreeMap<>(center.handoverDays());
        for (int number = 0; number < days.count(); number++) {
            LocalDate day = days.date(number);
            int target = Math.max(even, appointments.getOrDefault(new Handover(center.id(), day), 0));
            Handovers most = center.handoversOn(day);
            int regular = Math.min(most.regular(), target);
            targets.put(day, new Handovers(regular, Math.min(most.surge(), target - regular)));
        }
        return center.withHandoverDays(targets);
    }
}
