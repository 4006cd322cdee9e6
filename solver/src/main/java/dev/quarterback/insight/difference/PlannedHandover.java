package dev.quarterback.insight.difference;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handover as a plan has it, with the trip that brings the vehicle.
 *
 * @param trip the trip; null for a vehicle that needs none
 */
public record PlannedHandover(
        String center, LocalDate day, @Nullable Trip trip) {

    static PlannedHandover of(ResolvedDelivery delivery) {
        ResolvedTrip trip = delivery.trip();
        return new PlannedHandover(delivery.center().id(), delivery.day(), trip == null ? null : trip.trip());
    }

    /** Center and day alone, which are what the customer notices. */
    public Handover handover() {
        return new Handover(center, day);
    }

    /** The same handover of a vehicle that a trip has brought. */
    PlannedHandover on(Trip ride) {
        return new PlannedHandover(center, day, ride);
    }
}
