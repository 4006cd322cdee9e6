package dev.quarterback.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A carrier's trip from its yard to one or more centers and back.
 *
 * @param id unique among a plan's trips
 * @param carrier id of the carrier
 * @param stops ids of the centers that it stops at, in their order
 */
public record Trip(String id, String carrier, LocalDate departureDay, List<String> stops) {
    public Trip {
        stops = List.copyOf(stops);
    }
}
