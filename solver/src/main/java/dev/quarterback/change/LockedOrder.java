package dev.quarterback.change;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.PlanningDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Locks an order: to a center and day by an appointment, to a center by its centers, to a day by its unavailable days. */
final class LockedOrder {
    private final Order order;
    private final Edit edit;

    private LockedOrder(Order order, Edit edit) {
        this.order = order;
        this.edit = edit;
    }

    /** Locks an order to a center, a day or both; when both are null, to those of the plan. */
    static void lock(String id, @Nullable String center, @Nullable LocalDate day, @Nullable Plan plan, Edit edit) {
        boolean isCenter = center == null || edit.center("center", center).isPresent();
        Optional<Order> found = edit.order("order", id);
        if (day != null) {
            found.ifPresentOrElse(
                    order -> GiveAppointment.checkDay(order, day, "day", edit),
                    () -> edit.checkPlanningDay("day", day));
        }
        if (found.isEmpty() || !isCenter) {
            return;
        }
        LockedOrder locked = new LockedOrder(found.get(), edit);
        if (center != null && day != null) {
            GiveAppointment.give(found.get(), new Handover(center, day), "center", edit);
        } else if (center != null) {
            locked.toCenter(center);
        } else if (day != null) {
            locked.toDay(day);
        } else if (plan != null) {
            locked.toPlace(plan);
        } else {
            edit.wrong("order", "needs the plan that has its place", "give the plan with --plan, or center and day");
        }
    }

    /** Gives the order of each delivery an appointment there. */
    static void lockAll(List<Delivery> deliveries, Edit edit) {
        Map<String, Order> orders =
                edit.orders(deliveries.stream().map(Delivery::order).collect(Collectors.toSet()));
        Map<String, Order> changed = new HashMap<>();
        for (Delivery delivery : deliveries) {
            Order order = orders.get(delivery.order());
            if (order == null
                    || !order.centers().contains(delivery.center())
                    || order.unavailableDays().contains(delivery.day())) {
                edit.wrong(
                        "center",
                        "the plan hands over \"" + delivery.order() + "\" there, which the problem does not allow",
                        "give a plan of this problem");
            } else {
                changed.put(order.id(), order.withAppointment(new Handover(delivery.center(), delivery.day())));
            }
        }
        edit.putOrders(changed);
    }

    private void toPlace(Plan plan) {
        Optional<Delivery> delivery = plan.deliveries().stream()
                .filter(each -> each.order().equals(order.id()))
                .findFirst();
        if (delivery.isEmpty()) {
            edit.wrong("order", "the plan does not deliver it", "give center and day");
        } else {
            GiveAppointment.checkDay(order, delivery.get().day(), "order", edit);
            GiveAppointment.give(
                    order, new Handover(delivery.get().center(), delivery.get().day()), "order", edit);
        }
    }

    private void toCenter(String center) {
        if (!order.centers().contains(center)) {
            edit.wrong(
                    "center",
                    "\"" + center + "\" is not among the order's centers",
                    "its centers are " + String.join(", ", order.centers()));
        } else {
            edit.put(OrderCenters.only(List.of(center), order, "center", edit));
        }
    }

    /** On all other planning days the customer counts as unavailable. */
    private void toDay(LocalDate day) {
        Handover appointment = order.appointment();
        if (appointment != null && !appointment.day().equals(day)) {
            edit.wrong("day", "its appointment is on " + appointment.day(), "move or cancel the appointment first");
        }
        if (edit.hasFaults()) {
            return;
        }
        PlanningDays planningDays = PlanningDays.of(edit.problem());
        List<LocalDate> unavailable = new ArrayList<>(order.unavailableDays());
        for (int i = 0; i < planningDays.count(); i++) {
            LocalDate other = planningDays.date(i);
            if (!other.equals(day) && !unavailable.contains(other)) {
                unavailable.add(other);
            }
        }
        edit.put(order.withUnavailableDays(unavailable.toArray(LocalDate[]::new)));
    }
}
