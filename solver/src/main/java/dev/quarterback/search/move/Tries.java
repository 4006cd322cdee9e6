package dev.quarterback.search.move;

/** Counts the moves tried, also those that are never handed to OptaPlanner. */
public final class Tries {
    private final long most;
    private long count;

    /** At most {@code most} tries. */
    public Tries(long most) {
        this.most = most;
    }

    void add() {
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

    /** Whether there may be no more. */
    public boolean areUsedUp() {
        return count >= most;
    }
}
