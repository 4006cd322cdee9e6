package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Checks that each appointment given is one that its customer can keep. */
final class AppointmentChecks {
    private final Problem problem;
    private final KnownParts parts;
    private final PathFacts facts;
    private final Faults faults;

    AppointmentChecks(Problem problem, KnownParts parts, PathFacts facts, Faults faults) {
        this.problem = problem;
        this.parts = parts;
        this.facts = facts;
        this.faults = faults;
    }

    void check(History history) {
        Set<String> handedOver = new HashSet<>();
        for (HistoryDay day : history.days()) {
            day.appointments().forEach(given -> check(given, day.day(), handedOver.contains(given.order())));
            day.handovers().forEach(handover -> handedOver.add(handover.order()));
        }
    }

    private void check(GivenAppointment given, LocalDate on, boolean isHandedOver) {
        Order order = parts.order(given.order());
        String what = "appointment of " + order.id();
        if (on.isBefore(facts.knownOn(order.id()))) {
            faults.add(HistoryRule.NOT_KNOWN, on, what, "known on " + facts.knownOn(order.id()));
        }
        boolean isWish = order.centers().contains(given.center())
                && !order.unavailableDays().contains(given.day());
        boolean isInTime = !given.day().isBefore(on) && !given.day().isAfter(problem.lastDay());
        if (!isWish || !isInTime || isHandedOver) {
            faults.add(
                    HistoryRule.APPOINTMENT,
                    on,
                    what,
                    given.center() + " on " + given.day() + (isHandedOver ? ", after its handover" : ""));
        }
    }
}
