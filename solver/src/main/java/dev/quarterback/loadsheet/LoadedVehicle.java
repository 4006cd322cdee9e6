package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;

/**
 * A vehicle on a trip, with its place in the order of loading.
 *
 * @param stop the stop at which it is unloaded, 1 for the first
 * @param position the first position that it takes; 1 is loaded first and unloaded last
 * @param positions how many it takes
 */
public record LoadedVehicle(ResolvedDelivery delivery, int stop, long position, int positions) {

    /** {@code 3}, or {@code 3-4} for a vehicle that takes two. */
    public String positionText() {
        return positions == 1 ? Long.toString(position) : position + "-" + (position + positions - 1);
    }
}
