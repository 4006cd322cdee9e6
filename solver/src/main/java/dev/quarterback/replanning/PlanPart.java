package dev.quarterback.replanning;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some trips and deliveries of a plan. */
public record PlanPart(List<Trip> trips, List<Delivery> deliveries) {
    /** Nothing. */
    public static final PlanPart NONE = new PlanPart(List.of(), List.of());

    public PlanPart {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
    }

    /** All parts together. */
    public static PlanPart all(List<PlanPart> parts) {
        return new PlanPart(
                parts.stream().flatMap(part -> part.trips.stream()).toList(),
                parts.stream().flatMap(part -> part.deliveries.stream()).toList());
    }

    /** This part and another one. */
    public PlanPart and(PlanPart other) {
        List<Trip> allTrips = new ArrayList<>(trips);
        allTrips.addAll(other.trips);
        List<Delivery> allDeliveries = new ArrayList<>(deliveries);
        allDeliveries.addAll(other.deliveries);
        return new PlanPart(allTrips, allDeliveries);
    }

    /** A plan of nothing but this part. */
    public Plan alone(Problem problem) {
        Set<String> delivered = deliveries.stream().map(Delivery::order).collect(Collectors.toSet());
        List<Undelivered> others = problem.orders().stream()
                .filter(order -> !delivered.contains(order.id()))
                .map(order -> new Undelivered(order.id(), ""))
                .toList();
        return new Plan(problem.name(), trips, deliveries, others, null);
    }
}
