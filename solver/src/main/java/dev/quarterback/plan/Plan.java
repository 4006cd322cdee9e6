package dev.quarterback.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery plan: the trips that carriers make, the orders that are handed over, and those that are not.
 *
 * @param problem name of the problem that it solves
 * @param upperBound what no plan can exceed; null when nothing is proven
 */
public record Plan(
        String problem,
        List<Trip> trips,
        List<Delivery> deliveries,
        List<Undelivered> undelivered,
        @Nullable UpperBound upperBound) {

    public Plan {
        trips = List.copyOf(trips);
        deliveries = List.copyOf(deliveries);
        undelivered = List.copyOf(undelivered);
    }

    /** The same plan with another bound; null for none. */
    public Plan withUpperBound(@Nullable UpperBound bound) {
        return new Plan(problem, trips, deliveries, undelivered, bound);
    }
}
