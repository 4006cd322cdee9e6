package dev.quarterback.search.recipe;

/**
 * A way to change the schedule on the workbench.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public interface Recipe {
    /** What it does, in a few words for the progress line. */
    String name();

    /** Changes the schedule; may also leave it as it is. */
    void apply();
}
