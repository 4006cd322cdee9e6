package dev.quarterback.benchmark.insight;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.explanation.Remedy;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A remedy put into problem and plan as docs/reasons.md tells others to do it. */
record TriedRemedy(Problem problem, Plan plan) {
    static TriedRemedy of(Remedy remedy, Problem problem, Plan plan) {
        Problem changed = ChangedProblem.of(problem, remedy.change(), null);
        Map<String, Trip> trips = new LinkedHashMap<>();
        plan.trips().forEach(trip -> trips.put(trip.id(), trip));
        remedy.trips().forEach(trip -> trips.put(trip.id(), trip));
        Map<String, Delivery> deliveries = new LinkedHashMap<>();
        plan.deliveries().forEach(delivery -> deliveries.put(delivery.order(), delivery));
        remedy.displaced().forEach(deliveries::remove);
        remedy.deliveries().forEach(delivery -> deliveries.put(delivery.order(), delivery));
        List<Undelivered> undelivered = changed.orders().stream()
                .filter(order -> !deliveries.containsKey(order.id()))
                .map(order -> new Undelivered(order.id(), ""))
                .toList();
        return new TriedRemedy(
                changed,
                new Plan(
                        plan.problem(),
                        new ArrayList<>(trips.values()),
                        new ArrayList<>(deliveries.values()),
                        undelivered,
                        null));
    }

    /** Whether the plan has the order now and passes the checker. */
    boolean letsIn(String order) {
        return plan.deliveries().stream().anyMatch(delivery -> delivery.order().equals(order))
                && PlanChecker.check(problem, plan).isSound();
    }
}
