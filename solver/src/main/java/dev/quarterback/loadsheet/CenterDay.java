package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.problem.Center;
import java.time.LocalDate;
import java.util.List;

/**
 * What happens at a center on a day.
 *
 * @param coming the vehicles that come, trip by trip
 * @param handovers the vehicles that are handed over, appointments first
 */
public record CenterDay(Center center, LocalDate day, List<ComingVehicle> coming, List<ResolvedDelivery> handovers) {

    public CenterDay {
        coming = List.copyOf(coming);
        handovers = List.copyOf(handovers);
    }

    boolean isEmpty() {
        return coming.isEmpty() && handovers.isEmpty();
    }
}
