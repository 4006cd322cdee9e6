package dev.quarterback.bound;

/**
 * What the best plan so far has reached, which a proof aims at.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 *
 * @param appointmentsKept appointments kept
 * @param deliveredWeight deliveries, each counted with its priority
 * @param delivered deliveries, each counted once
 */
public record PlanInHand(long appointmentsKept, long deliveredWeight, long delivered) {
    /** No plan yet. */
    public static final PlanInHand NONE = new PlanInHand(0, 0, 0);
}
