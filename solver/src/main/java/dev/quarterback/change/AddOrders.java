package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds orders to the end of a problem's list. */
public record AddOrders(List<Order> orders) implements Operation {
    public AddOrders {
        orders = List.copyOf(orders);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        List<Order> all = new ArrayList<>(problem.orders());
        all.addAll(orders);
        return new Outcome(problem.withOrders(all), List.of());
    }
}
