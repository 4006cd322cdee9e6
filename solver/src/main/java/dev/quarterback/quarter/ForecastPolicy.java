package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rolling with a forecast: orders that are expected by the past weeks take part in the plan of a morning with a low priority,
 * so that they hold capacity, and are dropped from it.
 */
final class ForecastPolicy implements Policy {
    /** What a real order counts for each expected one. */
    private static final int WORTH = 10;

    private static final int ALL = 100;

    private final int percent;

    /** A policy that takes the past weeks at their word. */
    ForecastPolicy() {
        this(ALL);
    }

    private ForecastPolicy(int percent) {
        this.percent = percent;
    }

    @Override
    public Policy expecting(int newPercent) {
        return new ForecastPolicy(newPercent);
    }

    @Override
    public Plan plan(Morning morning, MorningPlanner planner) {
        List<Order> expected = ExpectedOrders.of(morning, percent);
        if (expected.isEmpty()) {
            return planner.plan(Soonest.in(morning.window()), Strategy.SEARCH, morning.left());
        }
        Plan plan = planner.plan(withExpected(Soonest.in(morning.window()), expected), Strategy.SEARCH, morning.left());
        Set<String> ids = new HashSet<>();
        expected.forEach(order -> ids.add(order.id()));
        return without(ids, plan);
    }

    private static Problem withExpected(Problem window, List<Order> expected) {
        List<Order> orders = new ArrayList<>();
        window.orders().forEach(order -> orders.add(order.withPriority(worth(order.priority()))));
        orders.addAll(expected);
        return window.withOrders(orders);
    }

    private static int worth(int priority) {
        return WORTH * Math.min(priority, Integer.MAX_VALUE / WORTH);
    }

    /** The plan without some orders, and without the trips that would bring nothing else. */
    private static Plan without(Set<String> ids, Plan plan) {
        List<Delivery> deliveries = plan.deliveries().stream()
                .filter(delivery -> !ids.contains(delivery.order()))
                .toList();
        Set<String> loaded = new HashSet<>();
        deliveries.forEach(delivery -> loaded.add(String.valueOf(delivery.trip())));
        List<Trip> trips =
                plan.trips().stream().filter(trip -> loaded.contains(trip.id())).toList();
        return new Plan(
                plan.problem(),
                trips,
                deliveries,
                plan.undelivered().stream()
                        .filter(undelivered -> !ids.contains(undelivered.order()))
                        .toList(),
                null);
    }
}
