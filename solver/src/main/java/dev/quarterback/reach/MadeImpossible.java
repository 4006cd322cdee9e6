package dev.quarterback.reach;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What no plan of a changed problem can do any more, not even one that does nothing else.
 *
 * <p>It is proven; what is not among it may still find no place in any plan. See "What one order can reach" in docs/algorithm.md.
 *
 * @param orders ids of the orders that became impossible, or came so with the change
 * @param appointments ids of the orders whose appointments cannot be kept any more, or were given so; all those of impossible
 *     orders are among them
 */
public record MadeImpossible(List<String> orders, List<String> appointments) {
    public MadeImpossible {
        orders = List.copyOf(orders);
        appointments = List.copyOf(appointments);
    }

    /** What a change that makes {@code after} of {@code before} makes impossible; both are valid. */
    public static MadeImpossible of(Problem before, Problem after) {
        Map<String, Order> known = before.ordersById();
        Reachability possibleBefore = Reachability.of(before);
        Reachability possible = Reachability.of(after);
        List<String> orders = new ArrayList<>();
        List<String> appointments = new ArrayList<>();
        for (Order order : after.orders()) {
            Order old = known.get(order.id());
            if (!possible.isPossible(order) && (old == null || possibleBefore.isPossible(old))) {
                orders.add(order.id());
            }
            if (order.appointment() != null
                    && !canKeep(order, order.appointment(), possible, after)
                    && (old == null
                            || old.appointment() == null
                            || canKeep(old, old.appointment(), possibleBefore, before))) {
                appointments.add(order.id());
            }
        }
        return new MadeImpossible(orders, appointments);
    }

    /** Whether the order could be delivered if it accepted nothing but its appointment. */
    private static boolean canKeep(Order order, Handover appointment, Reachability possible, Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        if (!days.contain(appointment.day()) || order.unavailableDays().contains(appointment.day())) {
            return false;
        }
        List<LocalDate> others = new ArrayList<>(days.count());
        for (int day = 0; day < days.count(); day++) {
            if (!days.date(day).equals(appointment.day())) {
                others.add(days.date(day));
            }
        }
        return possible.isPossible(
                order.withCenters(List.of(appointment.center())).withUnavailableDays(others.toArray(LocalDate[]::new)));
    }

    /** Whether there is nothing of the kind. */
    public boolean isNothing() {
        return orders.isEmpty() && appointments.isEmpty();
    }
}
