package dev.quarterback.bound.model;

import dev.quarterback.reach.BusyDays;
import java.util.BitSet;

/**
 * Carriers of a yard that are alike in all that rules say.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param count how many they are
 * @param duty position of their duty minutes a day among those of the yard
 * @param capacity position of their capacity among those of the yard
 * @param available the planning days on which they may be busy
 * @param busy what they do apart from the plan
 * @param cycle what that leaves of the duty cycle
 */
public record CarrierGroup(
        int count, int duty, int capacity, BitSet available, BusyDays busy, RemainingCycleTime cycle) {

    /** The first day from a planning day on that no long trip can take: off or busy; {@link BusyDays#NEVER} without one. */
    public long freeUntil(int day, int planningDays) {
        int off = available.nextClearBit(day);
        return Math.min(off < planningDays ? off : BusyDays.NEVER, busy.next(day));
    }
}
