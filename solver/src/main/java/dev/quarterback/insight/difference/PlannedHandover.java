package dev.quarterback.insight.difference;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Order.Handover;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A handover as a plan has it, with the trip that brings the vehicle.
 *
 * @param trip id of the trip; null for a vehicle that needs none, as are the carrier and its departure day then
 */
public record PlannedHandover(
        String center,
        LocalDate day,
        @Nullable String trip,
        @Nullable String carrier,
        @Nullable LocalDate departureDay) {

    static PlannedHandover of(ResolvedDelivery delivery) {
        ResolvedTrip trip = delivery.trip();
        String center = delivery.center().id();
        return trip == null
                ? new PlannedHandover(center, delivery.day(), null, null, null)
                : new PlannedHandover(
                        center, delivery.day(), trip.id(), trip.carrier().id(), trip.departureDay());
    }

    /** Center and day alone, which are what the customer notices. */
    public Handover handover() {
        return new Handover(center, day);
    }
}
