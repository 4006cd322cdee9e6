package dev.quarterback.quarter;

import dev.quarterback.history.GivenAppointment;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The appointments that customers are given in the morning, by the plan. */
final class Appointments {
    private Appointments() {}

    /**
     * Appointments for the planned handovers of the next {@code days} days, today included, of customers who have none; and
     * for those, on whatever day, that the plan moves.
     */
    static List<GivenAppointment> of(Problem known, Plan plan, int days) {
        LocalDate end = known.firstDay().plusDays(days);
        Map<String, Order> orders = known.ordersById();
        List<GivenAppointment> given = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            Order order = orders.get(delivery.order());
            Handover handover = new Handover(delivery.center(), delivery.day());
            boolean isNear = delivery.day().isBefore(end);
            if (order != null && !handover.equals(order.appointment()) && (isNear || order.appointment() != null)) {
                given.add(new GivenAppointment(order.id(), delivery.center(), delivery.day()));
            }
        }
        return given;
    }

    /** The problem whose orders have these appointments. */
    static Problem in(Problem known, List<GivenAppointment> given) {
        Map<String, Handover> appointments = new HashMap<>();
        given.forEach(each -> appointments.put(each.order(), new Handover(each.center(), each.day())));
        return known.withOrders(known.orders().stream()
                .map(order -> appointments.containsKey(order.id())
                        ? order.withAppointment(appointments.get(order.id()))
                        : order)
                .toList());
    }
}
