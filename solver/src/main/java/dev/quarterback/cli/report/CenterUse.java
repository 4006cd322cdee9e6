package dev.quarterback.cli.report;

import org.jspecify.annotations.Nullable;

/**
 * How far a center's handovers are used, all planning days together.
 *
 * @param name null when not given
 * @param handovers orders handed over
 * @param capacity handovers that it could do, surge included
 * @param surge handovers above the regular ones
 * @param fullDays planning days on which it does every handover that it could, and at least one
 */
public record CenterUse(String id, @Nullable String name, int handovers, long capacity, long surge, int fullDays) {

    /** The share of its handovers that are used, 0 to 1; 0 when it can do none. */
    public double share() {
        return capacity == 0 ? 0 : (double) handovers / capacity;
    }
}
