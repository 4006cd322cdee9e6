package dev.quarterback.quarter;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Vessel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first days of a problem as a problem of their own.
 *
 * <p>Orders whose vehicle is not ready by its last day, or whose appointment is later, have no part in it; of the latter,
 * vehicles that stand at a center, or come there, keep their place on its lot. Days after the window on which a carrier is not
 * available are told as busy, so that no trip runs into them.
 */
final class Window {
    private final Problem problem;
    private final LocalDate last;
    private final Map<String, LocalDate> landings = new HashMap<>();

    private Window(Problem problem, LocalDate last) {
        this.problem = problem;
        this.last = last;
        for (Vessel vessel : problem.vessels()) {
            landings.put(vessel.id(), vessel.readyDay());
        }
    }

    /** The first {@code days} days of a problem, or all that it has. */
    static Problem of(Problem problem, int days) {
        LocalDate last = problem.firstDay().plusDays(days - 1L);
        return last.isBefore(problem.lastDay()) ? new Window(problem, last).problem() : problem;
    }

    private Problem problem() {
        return new Problem(
                problem.name(),
                problem.firstDay(),
                last,
                problem.market(),
                problem.progress(),
                problem.rules(),
                problem.weights(),
                problem.models(),
                problem.yards(),
                problem.vessels(),
                problem.centers(),
                problem.carriers().stream().map(this::withDaysAfter).toList(),
                problem.lanes(),
                orders());
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (Order order : problem.orders()) {
            Order within = within(order);
            if (within != null) {
                orders.add(within);
            }
        }
        return orders;
    }

    /** An order as it takes part; null when it does not. */
    private @Nullable Order within(Order order) {
        Handover appointment = order.appointment();
        boolean isLater = appointment != null && appointment.day().isAfter(last);
        if (order.arrival() == null) {
            return isLater || isReadyLater(order) ? null : order;
        }
        return isLater ? withoutDays(order) : order;
    }

    private boolean isReadyLater(Order order) {
        LocalDate ready = order.readyDay();
        String vessel = order.vessel();
        LocalDate landing = vessel == null ? null : landings.get(vessel);
        return (ready != null && ready.isAfter(last)) || (landing != null && landing.isAfter(last));
    }

    /** Its customer is to get it later, as was agreed. */
    private Order withoutDays(Order order) {
        return order.withUnavailableDays(Stream.concat(
                        order.unavailableDays().stream(), problem.firstDay().datesUntil(last.plusDays(1)))
                .distinct()
                .toArray(LocalDate[]::new));
    }

    private Carrier withDaysAfter(Carrier carrier) {
        List<BusyDay> told = carrier.busy().stream()
                .filter(busy -> busy.minutes() > 0 || busy.trips() > 0)
                .toList();
        Set<LocalDate> toldDays = told.stream().map(BusyDay::day).collect(Collectors.toCollection(HashSet::new));
        List<BusyDay> busy = new ArrayList<>(told);
        PlanningDays days = PlanningDays.of(problem);
        for (int number = days.number(last) + 1; number < days.count(); number++) {
            LocalDate day = days.date(number);
            if (!carrier.isAvailableOn(day) && toldDays.add(day)) {
                busy.add(new BusyDay(day, 0, 1));
            }
        }
        return busy.size() == told.size() ? carrier : carrier.withBusy(busy.toArray(BusyDay[]::new));
    }
}
