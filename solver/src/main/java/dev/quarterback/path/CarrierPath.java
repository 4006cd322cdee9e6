package dev.quarterback.path;

import java.util.List;

/**
 * What really happens to a carrier.
 *
 * @param carrier id of the carrier
 * @param breakdowns days on which it breaks down before it leaves, and for how many days; empty for none
 * @param lateTrips days on which the last trip that it begins runs late, and by how many days; empty for none
 */
public record CarrierPath(String carrier, List<Setback> breakdowns, List<Setback> lateTrips) {
    public CarrierPath {
        breakdowns = List.copyOf(breakdowns);
        lateTrips = List.copyOf(lateTrips);
    }

    /** Whether it says nothing of the carrier. */
    public boolean isEmpty() {
        return breakdowns.isEmpty() && lateTrips.isEmpty();
    }
}
