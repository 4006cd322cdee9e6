package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many orders have what an import may have lost, as text. */
public final class OrderDaysText {
    private OrderDaysText() {}

    /** {@code Of the orders 292 have a ready day, 353 a promised day, 80 unavailable days; by priority 1: 330, 3: 170}. */
    public static String line(Problem problem) {
        Map<Integer, Long> priorities = problem.orders().stream()
                .collect(Collectors.groupingBy(Order::priority, TreeMap::new, Collectors.counting()));
        return "Of the orders " + count(problem, order -> order.readyDay() != null) + " have a ready day, "
                + count(problem, order -> order.promisedDay() != null) + " a promised day, "
                + count(problem, order -> !order.unavailableDays().isEmpty()) + " unavailable days; by priority "
                + priorities.entrySet().stream()
                        .map(priority -> priority.getKey() + ": " + whole(priority.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String count(Problem problem, Predicate<Order> isOne) {
        return whole(problem.orders().stream().filter(isOne).count());
    }
}
