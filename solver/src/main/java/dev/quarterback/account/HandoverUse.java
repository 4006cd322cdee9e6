package dev.quarterback.account;

import dev.quarterback.problem.Handovers;

/**
 * How far handovers are used: those of a center on a day, or of several centers or days together.
 *
 * @param handovers orders handed over
 * @param capacity handovers that are possible, surge included
 * @param surge handovers above the regular ones
 */
public record HandoverUse(int handovers, long capacity, long surge) {
    /** The use of nothing. */
    static final HandoverUse NONE = new HandoverUse(0, 0, 0);

    /** The use of one center's day. */
    static HandoverUse of(int handovers, Handovers possible) {
        return new HandoverUse(handovers, possible.most(), Math.max(0, handovers - possible.regular()));
    }

    HandoverUse plus(HandoverUse other) {
        return new HandoverUse(handovers + other.handovers, capacity + other.capacity, surge + other.surge);
    }

    /** The share that is used, 0 to 1; 0 when none is possible. */
    public double share() {
        return capacity == 0 ? 0 : (double) handovers / capacity;
    }

    /** Whether there are handovers and none more is possible. */
    public boolean isFull() {
        return handovers > 0 && handovers == capacity;
    }
}
