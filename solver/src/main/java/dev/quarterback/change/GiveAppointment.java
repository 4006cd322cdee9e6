package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Gives an order an appointment, or another one in place of the one that it has. */
public record GiveAppointment(String order, String center, LocalDate day) implements Operation {

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        boolean isCenter = edit.center("center", center).isPresent();
        edit.order("order", order)
                .ifPresentOrElse(found -> give(found, isCenter, edit), () -> edit.checkPlanningDay("day", day));
        return edit.outcome();
    }

    private void give(Order found, boolean isCenter, Edit edit) {
        checkDay(found, day, "day", edit);
        if (isCenter) {
            give(found, new Handover(center, day), "center", edit);
        }
    }

    /** Notes a day that is no planning day, or on which the customer cannot come. */
    static void checkDay(Order order, LocalDate day, String field, Edit edit) {
        edit.checkPlanningDay(field, day);
        if (order.unavailableDays().contains(day)) {
            edit.wrong(field, "the customer cannot come on " + day, "give another day");
        }
    }

    /** Gives the appointment; notes at {@code field} when its center, which exists, is none of the order's. */
    static void give(Order order, Handover appointment, String field, Edit edit) {
        if (order.centers().contains(appointment.center())) {
            edit.put(order.withAppointment(appointment));
        } else {
            edit.wrong(
                    field,
                    "\"" + appointment.center() + "\" is not among the order's centers",
                    "its centers are " + String.join(", ", order.centers()));
        }
    }
}
