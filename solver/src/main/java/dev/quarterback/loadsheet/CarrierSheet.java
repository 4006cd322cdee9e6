package dev.quarterback.loadsheet;

import dev.quarterback.problem.Carrier;
import java.util.List;

/**
 * What a carrier does that leaves its yard on a day.
 *
 * @param trips its trips, in the plan's order
 */
public record CarrierSheet(Carrier carrier, List<TripSheet> trips) {

    public CarrierSheet {
        trips = List.copyOf(trips);
    }
}
