package dev.quarterback.history;

import java.util.List;

/**
 * A trip that has left on a day.
 *
 * @param id unique in a history
 * @param carrier id of the carrier
 * @param lateDays by how many days it ran late
 * @param stops its stops in their order
 */
public record PastTrip(String id, String carrier, int lateDays, List<PastStop> stops) {
    public PastTrip {
        stops = List.copyOf(stops);
    }

    /** The centers that it stopped at, in their order. */
    public List<String> centers() {
        return stops.stream().map(PastStop::center).toList();
    }

    /** How many vehicles it brought. */
    public int vehicles() {
        return stops.stream().mapToInt(stop -> stop.orders().size()).sum();
    }
}
