package dev.quarterback.loadsheet;

import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;

/**
 * The carriers that leave a yard on a day.
 *
 * @param carriers each carrier that has a trip, in the problem's order
 */
public record YardDay(Yard yard, LocalDate day, List<CarrierSheet> carriers) {

    public YardDay {
        carriers = List.copyOf(carriers);
    }

    boolean isEmpty() {
        return carriers.isEmpty();
    }

    /** All trips, carrier by carrier. */
    public List<TripSheet> trips() {
        return carriers.stream().flatMap(carrier -> carrier.trips().stream()).toList();
    }
}
