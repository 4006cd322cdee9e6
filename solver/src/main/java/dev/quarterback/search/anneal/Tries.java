package dev.quarterback.search.anneal;

/**
 * Counts the moves tried, also those that are never handed to OptaPlanner.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class Tries {
    private final long most;
    private long count;

    /** At most {@code most} tries; {@link Long#MAX_VALUE} for no limit. */
    public Tries(long most) {
        this.most = most;
    }

    public void add() {
        count++;
    }

    /** How many there were. */
    public long count() {
        return count;
    }

    /** The share of all tries that is used up, 0 to 1. */
    public double share() {
        return most == 0 ? 1 : (double) count / most;
    }

    /** Whether their number ends a search, rather than the time alone. */
    public boolean areLimited() {
        return most < Long.MAX_VALUE;
    }

    /** Whether there may be no more. */
    public boolean areUsedUp() {
        return count >= most;
    }
}
