package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes orders out of a problem. */
public record RemoveOrders(List<String> orders) implements Operation {
    public RemoveOrders {
        orders = List.copyOf(orders);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        edit.set(problem.withOrders(edit.without("orders", "order", orders, problem.orders(), Order::id)));
        return edit.outcome();
    }
}
