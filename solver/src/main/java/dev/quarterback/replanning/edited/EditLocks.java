package dev.quarterback.replanning.edited;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Trip;
import java.util.List;
import java.util.Set;

/**
 * What holds while the rest is planned around edits.
 *
 * @param handovers deliveries as edited, that keep their centers and days
 * @param takenOut ids of orders that are not to be delivered
 * @param trips ids of trips of the repaired plan that stay as they are
 * @param leftOut trips of the plan before that are not to be made, nor other ones by their carriers on their days
 */
record EditLocks(List<Delivery> handovers, Set<String> takenOut, Set<String> trips, List<Trip> leftOut) {
    EditLocks {
        handovers = List.copyOf(handovers);
        takenOut = Set.copyOf(takenOut);
        trips = Set.copyOf(trips);
        leftOut = List.copyOf(leftOut);
    }
}
