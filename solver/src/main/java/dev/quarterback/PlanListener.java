package dev.quarterback;

/** Is told of each better plan while planning; called from the thread that searches, so it should return at once. */
@FunctionalInterface
public interface PlanListener {
    /** A listener that does nothing. */
    PlanListener NONE = progress -> {};

    /** A better plan was found. */
    void improved(PlanProgress progress);
}
