package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The format without what its second edition added: all that this model knows. */
final class FirstEdition {
    private FirstEdition() {}

    /** What {@code problem} has of the second edition, as far as it changes plans or costs; empty when there is nothing. */
    static List<String> lacks(Problem problem) {
        List<String> lacking = new ArrayList<>();
        if (problem.orders().stream().anyMatch(order -> order.vessel() != null)) {
            lacking.add("vessel");
        }
        if (problem.orders().stream().anyMatch(order -> order.arrival() != null)) {
            lacking.add("arrival");
        }
        if (problem.carriers().stream().anyMatch(carrier -> !carrier.busy().isEmpty())) {
            lacking.add("busy");
        }
        if (problem.carriers().stream().anyMatch(carrier -> carrier.hire() > 0)) {
            lacking.add("hire");
        }
        if (problem.yards().stream().anyMatch(yard -> !yard.departureDays().isEmpty())) {
            lacking.add("departureDays");
        }
        return lacking;
    }
}
