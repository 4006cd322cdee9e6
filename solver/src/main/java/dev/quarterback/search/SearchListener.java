package dev.quarterback.search;

import dev.quarterback.plan.Plan;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * Is told while a search runs how good the best schedule has become, at most some times a second.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
@FunctionalInterface
public interface SearchListener {
    /**
     * There is a better schedule.
     *
     * @param worth how good it is
     * @param changed what changed last, in a few words
     * @param plan writes the better schedule down when it is asked, also later and from another thread
     */
    void improved(Worth worth, String changed, Supplier<Plan> plan);

    /**
     * How good a schedule is.
     *
     * @param appointmentsKept appointments kept
     * @param deliveredWeight deliveries, each counted with its priority
     * @param delivered deliveries
     * @param cost the weighted cost
     */
    record Worth(long appointmentsKept, long deliveredWeight, int delivered, long cost) {
        private static final Comparator<Worth> BY_LEVELS = Comparator.comparingLong(Worth::appointmentsKept)
                .thenComparingLong(Worth::deliveredWeight)
                .thenComparing(Comparator.comparingLong(Worth::cost).reversed());

        /** Whether this is better than another, by the levels of the objective in their order. */
        public boolean isBetterThan(Worth other) {
            return BY_LEVELS.compare(this, other) > 0;
        }
    }
}
