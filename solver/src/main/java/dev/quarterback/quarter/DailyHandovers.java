package dev.quarterback.quarter;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives centers other handovers on each day of a problem. */
final class DailyHandovers {
    private final PlanningDays days;
    private final Limit limit;
    private final Map<Handover, Integer> appointments = new HashMap<>();

    /** How many handovers a center has on a day. */
    @FunctionalInterface
    interface Limit {
        /**
         * Those in place of others.
         *
         * @param most those that it has
         * @param promised appointments there on that day
         */
        Handovers of(Center center, Handovers most, int promised);
    }

    private DailyHandovers(Problem problem, Limit limit) {
        days = PlanningDays.of(problem);
        this.limit = limit;
        problem.orders().forEach(order -> {
            Handover appointment = order.appointment();
            if (appointment != null) {
                appointments.merge(appointment, 1, Integer::sum);
            }
        });
    }

    /** The problem with the handovers that a limit leaves. */
    static Problem limited(Problem problem, Limit limit) {
        DailyHandovers daily = new DailyHandovers(problem, limit);
        return problem.withCenters(
                problem.centers().stream().map(daily::limited).toList());
    }

    private Center limited(Center center) {
        SortedMap<LocalDate, Handovers> limited = new TreeMap<>(center.handoverDays());
        for (int number = 0; number < days.count(); number++) {
            LocalDate day = days.date(number);
            int promised = appointments.getOrDefault(new Handover(center.id(), day), 0);
            limited.put(day, limit.of(center, center.handoversOn(day), promised));
        }
        return center.withHandoverDays(limited);
    }
}
