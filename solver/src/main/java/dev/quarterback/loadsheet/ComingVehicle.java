package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that comes to a center.
 *
 * @param trip the trip that brings it; null for one that has left its yard before the plan
 * @param handoverDay the day of its handover; null when the plan has none
 */
public record ComingVehicle(
        Order order, @Nullable ResolvedTrip trip, @Nullable LocalDate handoverDay) {

    /** Whether it has left its yard before the plan. */
    public boolean isUnderWay() {
        return trip == null;
    }

    /** The id of the trip that brings it; empty for none. */
    public String tripId() {
        return trip == null ? "" : trip.id();
    }
}
