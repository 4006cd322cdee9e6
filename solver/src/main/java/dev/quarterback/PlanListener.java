package dev.quarterback;

import dev.quarterback.check.CheckedPlan;
import java.util.function.Supplier;

/**
 * Is told of each better plan and each better bound while planning.
 *
 * <p>It is called from the threads that search and prove, by one at a time, so it should return at once.
 */
@FunctionalInterface
public interface PlanListener {
    /** A listener that does nothing. */
    PlanListener NONE = (progress, plan) -> {};

    /**
     * A better plan was found, or a better bound was proven for the best plan so far.
     *
     * @param plan writes the best plan so far down and checks it when it is asked, which takes a while for large problems;
     *     may be asked later and from any thread
     */
    void improved(PlanProgress progress, Supplier<CheckedPlan> plan);
}
