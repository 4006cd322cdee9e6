package dev.quarterback;

import dev.quarterback.plan.Plan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to plan a problem.
 *
 * @param time how long to search at most; null for no limit, which needs {@code steps}
 * @param steps moves to try at most, which makes a plan reproducible; null for no limit
 * @param gapPercent the gap, in percent of the bound, at which the search ends early, once it is also proven that no plan
 *     keeps more appointments; null to search on
 * @param seed of the random numbers: same problem, seed and steps, gapPercent, same plan
 * @param threads searches side by side, at least 1; the best plan of all counts
 * @param strategy how to look for a plan
 * @param from an earlier plan to start from, also an outdated or broken one; null to start afresh
 */
public record PlanOptions(
        @Nullable Duration time,
        @Nullable Long steps,
        @Nullable Double gapPercent,
        long seed,
        int threads,
        Strategy strategy,
        @Nullable Plan from) {

    /** The time of a search for which none is asked. */
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

    /** How to look for a plan. */
    public enum Strategy {
        /** Search for the best plan as long as there is time. */
        SEARCH,
        /** Orders by ready day, each on the nearest free trip and day, appointments first: how it is done by hand. */
        FIRST_COME
    }

    public PlanOptions {
        if (time == null && steps == null) {
            throw new IllegalArgumentException("A search without an end: give time or steps.");
        }
        if (gapPercent != null && !(gapPercent >= 0 && gapPercent < 100)) {
            throw new IllegalArgumentException("A gap (" + gapPercent + ") that is not from 0 to below 100 percent.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("Threads (" + threads + ") below 1.");
        }
    }

    /** A search of {@link #DEFAULT_TIME} with one thread. */
    public static PlanOptions defaults() {
        return new PlanOptions(DEFAULT_TIME, null, null, 0, 1, Strategy.SEARCH, null);
    }

    /** These options with another limit of time; null for none. */
    public PlanOptions withTime(@Nullable Duration newTime) {
        return new PlanOptions(newTime, steps, gapPercent, seed, threads, strategy, from);
    }

    /** These options with a limit on moves and none on time. */
    public PlanOptions withStepsOnly(long newSteps) {
        return new PlanOptions(null, newSteps, gapPercent, seed, threads, strategy, from);
    }

    /** These options with a gap, in percent, that ends the search early; null for none. */
    public PlanOptions withGapPercent(@Nullable Double newGapPercent) {
        return new PlanOptions(time, steps, newGapPercent, seed, threads, strategy, from);
    }

    /** These options with another number of searches side by side. */
    public PlanOptions withThreads(int newThreads) {
        return new PlanOptions(time, steps, gapPercent, seed, newThreads, strategy, from);
    }

    /** These options with another seed. */
    public PlanOptions withSeed(long newSeed) {
        return new PlanOptions(time, steps, gapPercent, newSeed, threads, strategy, from);
    }

    /** These options with another strategy. */
    public PlanOptions withStrategy(Strategy newStrategy) {
        return new PlanOptions(time, steps, gapPercent, seed, threads, newStrategy, from);
    }

    /** These options, starting from another plan. */
    public PlanOptions withFrom(@Nullable Plan newFrom) {
        return new PlanOptions(time, steps, gapPercent, seed, threads, strategy, newFrom);
    }
}
