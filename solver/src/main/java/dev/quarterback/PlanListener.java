package dev.quarterback;

/**
 * Is told of each better plan and each better bound while planning.
 *
 * <p>It is called from the threads that search and prove, by one at a time, so it should return at once.
 */
@FunctionalInterface
public interface PlanListener {
    /** A listener that does nothing. */
    PlanListener NONE = progress -> {};

    /** A better plan was found, or a better bound was proven for the best plan so far. */
    void improved(PlanProgress progress);
}
