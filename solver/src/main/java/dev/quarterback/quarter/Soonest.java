package dev.quarterback.quarter;

import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;

/** Has a plan deliver today rather than tomorrow: each day that an order without an appointment waits counts as late. */
final class Soonest {
    private Soonest() {}

    /** The problem in which these orders are promised for its first day. */
    static Problem in(Problem problem) {
        return problem.withOrders(problem.orders().stream()
                .map(order -> soon(order, problem.firstDay()))
                .toList());
    }

    private static Order soon(Order order, LocalDate today) {
        LocalDate promised = order.promisedDay();
        boolean isLateAnyway = promised != null && !promised.isAfter(today);
        return order.appointment() != null || isLateAnyway ? order : order.withPromisedDay(today);
    }
}
