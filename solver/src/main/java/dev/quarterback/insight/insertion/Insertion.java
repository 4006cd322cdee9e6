package dev.quarterback.insight.insertion;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to add an order to a plan; what comes of it is as sound as the plan was.
 *
 * @param delivery the delivery that is added
 * @param trip the trip that is added, or that takes the place of the one of its id; null where trips stay as they are
 * @param keepsAppointment whether the order's appointment is kept so
 * @param addedTerms by how much the terms of the plan's cost change
 * @param addedCost by how much its cost changes
 */
public record Insertion(
        Delivery delivery, @Nullable Trip trip, boolean keepsAppointment, CostTerms addedTerms, long addedCost) {

    /** The plan with the order. */
    public Plan applyTo(Plan plan) {
        List<Trip> trips = new ArrayList<>(plan.trips());
        if (trip != null) {
            trips.replaceAll(old -> old.id().equals(trip.id()) ? trip : old);
            if (!trips.contains(trip)) {
                trips.add(trip);
            }
        }
        List<Delivery> deliveries = new ArrayList<>(plan.deliveries());
        deliveries.add(delivery);
        return new Plan(
                plan.problem(),
                trips,
                deliveries,
                plan.undelivered().stream()
                        .filter(missing -> !missing.order().equals(delivery.order()))
                        .toList(),
                plan.upperBound());
    }
}
