package dev.quarterback.benchmark.derived;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A problem in which a plan is planted that delivers every order and keeps every appointment, so that its optimum is known.
 *
 * <p>It is made from a problem and a plan of it. Orders that the plan does not deliver are left out, and appointments that it
 * does not keep are taken away. A vehicle with an arrival that is left out gives its space on the lot free.
 */
public final class PlantedProblem {
    private PlantedProblem() {}

    /**
     * The problem, with the plan.
     *
     * @param plan a plan of {@code problem} that breaks no rule
     */
    public static PlannedProblem of(Problem problem, Plan plan) {
        Map<String, Delivery> deliveries =
                plan.deliveries().stream().collect(Collectors.toMap(Delivery::order, Function.identity()));
        List<Order> orders = problem.orders().stream()
                .flatMap(order -> Stream.ofNullable(deliveries.get(order.id())).map(delivery -> as(order, delivery)))
                .toList();
        Problem planted = problem.withName(problem.name() + "-planted").withOrders(orders);
        return new PlannedProblem(planted, new Plan(planted.name(), plan.trips(), plan.deliveries(), List.of(), null));
    }

    /** An order without its appointment unless the delivery keeps it. */
    private static Order as(Order order, Delivery delivery) {
        return new Order.Handover(delivery.center(), delivery.day()).equals(order.appointment())
                ? order
                : order.withAppointment(null);
    }
}
