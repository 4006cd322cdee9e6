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

/** Holds surge handovers back: on no day a center has more of them than its appointments need. */
final class HeldSurge {
    private HeldSurge() {}

    /** The problem without the surge handovers that no appointment needs. */
    static Problem in(Problem problem) {
        Map<Handover, Integer> appointments = new HashMap<>();
        problem.orders().forEach(order -> {
            Handover appointment = order.appointment();
            if (appointment != null) {
                appointments.merge(appointment, 1, Integer::sum);
            }
        });
        PlanningDays days = PlanningDays.of(problem);
        return problem.withCenters(problem.centers().stream()
                .map(center -> held(center, days, appointments))
                .toList());
    }

    private static Center held(Center center, PlanningDays days, Map<Handover, Integer> appointments) {
        SortedMap<LocalDate, Handovers> held = new TreeMap<>(center.handoverDays());
        for (int number = 0; number < days.count(); number++) {
            LocalDate day = days.date(number);
            Handovers handovers = center.handoversOn(day);
            int promised = appointments.getOrDefault(new Handover(center.id(), day), 0);
            int needed = Math.max(0, promised - handovers.regular());
            held.put(day, new Handovers(handovers.regular(), Math.min(handovers.surge(), needed)));
        }
        return center.withHandoverDays(held);
    }
}
