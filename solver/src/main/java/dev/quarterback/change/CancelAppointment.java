package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes an order's appointment back. */
public record CancelAppointment(String order) implements Operation {

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.order("order", order).ifPresent(found -> cancel(found, edit));
        return edit.outcome();
    }

    private static void cancel(Order found, Edit edit) {
        if (found.appointment() == null) {
            edit.wrong("order", "it has no appointment", null);
        }
        edit.put(found.withAppointment(null));
    }
}
