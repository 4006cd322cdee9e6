package dev.quarterback.history;

import dev.quarterback.history.AppointmentFate.Outcome;
import dev.quarterback.path.PathFacts;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All appointments of a history, with what became of each. */
final class AppointmentBook {
    private AppointmentBook() {}

    private record Given(GivenAppointment appointment, LocalDate on) {}

    /** The appointments of each order that had any, in the order in which they were given. */
    static Map<String, List<AppointmentFate>> of(Problem problem, PathFacts facts, History history) {
        List<HistoryDay> days = history.days();
        if (days.isEmpty()) {
            return Map.of();
        }
        LocalDate last = days.get(days.size() - 1).day();
        Map<String, Handover> handovers = new HashMap<>();
        days.forEach(day -> day.handovers()
                .forEach(handover ->
                        handovers.putIfAbsent(handover.order(), new Handover(handover.center(), day.day()))));
        Map<String, List<AppointmentFate>> fates = new LinkedHashMap<>();
        given(problem, facts, days, last)
                .forEach((order, given) -> fates.put(order, fates(given, handovers.get(order), last)));
        return fates;
    }

    private static Map<String, List<Given>> given(
            Problem problem, PathFacts facts, List<HistoryDay> days, LocalDate last) {
        Map<String, List<Given>> given = new LinkedHashMap<>();
        for (Order order : problem.orders()) {
            Handover own = order.appointment();
            LocalDate known = facts.knownOn(order.id());
            LocalDate on = known.isBefore(problem.firstDay()) ? problem.firstDay() : known;
            if (own != null && !on.isAfter(last)) {
                given.computeIfAbsent(order.id(), id -> new ArrayList<>())
                        .add(new Given(new GivenAppointment(order.id(), own.center(), own.day()), on));
            }
        }
        days.forEach(day -> day.appointments()
                .forEach(each -> given.computeIfAbsent(each.order(), id -> new ArrayList<>())
                        .add(new Given(each, day.day()))));
        return given;
    }

    private static List<AppointmentFate> fates(List<Given> given, @Nullable Handover handover, LocalDate last) {
        List<AppointmentFate> fates = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            GivenAppointment appointment = given.get(i).appointment();
            LocalDate next = i + 1 < given.size() ? given.get(i + 1).on() : null;
            fates.add(new AppointmentFate(appointment, given.get(i).on(), outcome(appointment, next, handover, last)));
        }
        return fates;
    }

    private static Outcome outcome(
            GivenAppointment appointment, @Nullable LocalDate next, @Nullable Handover handover, LocalDate last) {
        if (next != null && !next.isAfter(appointment.day())) {
            return Outcome.MOVED;
        }
        if (new Handover(appointment.center(), appointment.day()).equals(handover)) {
            return Outcome.KEPT;
        }
        return appointment.day().isAfter(last) ? Outcome.OPEN : Outcome.BROKEN;
    }
}
