package dev.quarterback.replanning;

import dev.quarterback.change.Change;

/**
 * A change that may bring deliveries.
 *
 * @param text what it is, with how far the plan uses what there is of it
 * @param change its operations
 * @param estimate weighted deliveries that the multipliers of the bound price it at; nothing is proven by it
 * @param price what it costs at most, weighted: hire of a carrier's days, surge of a handover
 * @param kind what it is more of
 */
public record Candidate(String text, Change change, double estimate, long price, Kind kind) {
    /** What there may be more of. */
    public enum Kind {
        /** Carriers. */
        CARRIER,
        /** Handovers of a center on a day. */
        HANDOVER,
        /** Departures of a yard on a day. */
        DEPARTURE,
        /** Spaces of a center's lot. */
        LOT,
        /** Appointments that need not be kept. */
        RELEASE
    }
}
