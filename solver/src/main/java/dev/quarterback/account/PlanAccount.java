package dev.quarterback.account;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * A plan that breaks no rule, with what its ids stand for and what follows from them; each list is in the plan's order.
 *
 * @param trips the trips, with their tours and loads
 * @param deliveries the orders that are handed over
 * @param undelivered the orders that are not
 */
public record PlanAccount(
        List<ResolvedTrip> trips, List<ResolvedDelivery> deliveries, List<UndeliveredOrder> undelivered) {

    public PlanAccount {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
        undelivered = List.copyOf(undelivered);
    }

    /**
     * The account of a plan.
     *
     * @param plan a plan of {@code problem} that the checker has passed
     * @throws IllegalArgumentException if the plan names an id that the problem does not have
     */
    public static PlanAccount of(Problem problem, Plan plan) {
        PlanResolver resolver = new PlanResolver(problem);
        List<ResolvedTrip> trips = resolver.trips(plan);
        return new PlanAccount(trips, resolver.deliveries(plan, trips), resolver.undelivered(plan));
    }
}
