package dev.quarterback.api.job;

import org.jspecify.annotations.Nullable;

/**
 * How to plan a job's problem.
 *
 * @param seconds of planning
 * @param gapPercent the gap that ends it early; null to use all the time
 * @param seed of the random numbers
 * @param from id of the job whose plan to start from; null to start afresh
 */
public record JobOptions(
        double seconds,
        @Nullable Double gapPercent,
        long seed,
        @Nullable String from) {}
