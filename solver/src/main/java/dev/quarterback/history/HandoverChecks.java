package dev.quarterback.history;

import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks the handovers. */
final class HandoverChecks {
    private final KnownParts parts;
    private final PathFacts facts;
    private final PastVehicles vehicles;
    private final Faults faults;
    private final Set<String> handedOver = new HashSet<>();
    private final Map<String, LocalDate> fitOn = new HashMap<>();
    private final Map<String, Handover> appointments = new HashMap<>();

    HandoverChecks(KnownParts parts, PathFacts facts, PastVehicles vehicles, Faults faults) {
        this.parts = parts;
        this.facts = facts;
        this.vehicles = vehicles;
        this.faults = faults;
    }

    void check(History history) {
        for (HistoryDay day : history.days()) {
            day.appointments()
                    .forEach(given -> appointments.put(given.order(), new Handover(given.center(), given.day())));
            Map<String, Integer> perCenter = new HashMap<>();
            for (PastHandover handover : day.handovers()) {
                check(handover, day.day());
                perCenter.merge(handover.center(), 1, Integer::sum);
            }
            perCenter.forEach((center, handovers) -> checkCapacity(parts.center(center), handovers, day.day()));
            day.mishaps().forEach(mishap -> remember(mishap, day.day()));
        }
    }

    private void remember(Mishap mishap, LocalDate day) {
        String order = mishap.order();
        if (mishap.kind() == Mishap.Kind.NOT_FIT && order != null) {
            fitOn.put(order, day.plusDays(facts.failedPreparation(order, day)));
        }
    }

    private void check(PastHandover handover, LocalDate day) {
        Order order = parts.order(handover.order());
        String what = "handover of " + order.id();
        if (!handedOver.add(order.id())) {
            faults.add(HistoryRule.HANDED_OVER_TWICE, day, what, "");
            return;
        }
        if (day.isBefore(facts.knownOn(order.id()))) {
            faults.add(HistoryRule.NOT_KNOWN, day, what, "known on " + facts.knownOn(order.id()));
        }
        if (!order.centers().contains(handover.center())) {
            faults.add(HistoryRule.CENTER, day, what, handover.center());
        }
        if (order.unavailableDays().contains(day)) {
            faults.add(HistoryRule.UNAVAILABLE_DAY, day, what, "");
        }
        if (facts.isAbsent(order.id(), day)) {
            faults.add(HistoryRule.ABSENT, day, what, "");
        }
        if (facts.failedPreparation(order.id(), day) > 0
                || day.isBefore(fitOn.getOrDefault(order.id(), LocalDate.MIN))) {
            faults.add(HistoryRule.NOT_FIT, day, what, "");
        }
        checkIsThere(order, handover.center(), day, what);
        checkAppointment(order, new Handover(handover.center(), day), what);
    }

    private void checkIsThere(Order order, String center, LocalDate day, String what) {
        Handover arrival = vehicles.arrival(order.id());
        if (arrival != null) {
            LocalDate prepared =
                    arrival.day().plusDays(parts.center(arrival.center()).prepDays());
            if (!arrival.center().equals(center) || day.isBefore(prepared)) {
                faults.add(
                        HistoryRule.NOT_THERE,
                        day,
                        what,
                        "it was to be had in " + arrival.center() + " from " + prepared + " on");
            }
        } else if (!order.location().equals(center)) {
            faults.add(HistoryRule.NOT_THERE, day, what, "it was in " + order.location());
        } else if (day.isBefore(facts.reallyReady(order))) {
            faults.add(HistoryRule.NOT_READY, day, what, "ready on " + facts.reallyReady(order));
        }
    }

    private void checkAppointment(Order order, Handover handover, String what) {
        Handover own = order.appointment();
        Handover last = appointments.get(order.id());
        Handover appointment = last == null ? own : last;
        if (!handover.equals(appointment)) {
            faults.add(
                    HistoryRule.NO_APPOINTMENT,
                    handover.day(),
                    what,
                    appointment == null
                            ? "it had none"
                            : "it had one in " + appointment.center() + " on " + appointment.day());
        }
    }

    private void checkCapacity(Center center, int handovers, LocalDate day) {
        long most = center.handoversOn(day).most();
        if (handovers > most) {
            faults.add(HistoryRule.HANDOVERS, day, "center " + center.id(), handovers + " of " + most);
        }
    }
}
