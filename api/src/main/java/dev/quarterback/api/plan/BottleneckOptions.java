package dev.quarterback.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * What to find out about the bottlenecks of a plan.
 *
 * @param seconds of each proof and of each plan
 * @param seed of the random numbers
 * @param candidates so many of the best are planned again
 * @param releases so many appointments are released at most; 0 not to ask
 * @param target deliveries to be reached; null not to ask
 */
public record BottleneckOptions(
        double seconds,
        long seed,
        int candidates,
        int releases,
        @Nullable Integer target) {
    /** Seeds with which each candidate is planned, and the plan without a change. */
    private static final int SEEDS = 3;

    /** Plans that the search for a package may take, about. */
    private static final int OF_A_PACKAGE = 20;

    /** Seconds of all proofs and plans together, about. */
    public double secondsInAll() {
        int plans = SEEDS * (1 + candidates + (releases > 0 ? 1 : 0)) + (target == null ? 0 : OF_A_PACKAGE);
        return seconds * (1 + plans);
    }
}
