package dev.quarterback.api.store;

import org.jspecify.annotations.Nullable;

/**
 * How to plan a problem, beside the time that it may take.
 *
 * @param gapPercent the gap that ends planning early; null to use all the time
 * @param seed of the random numbers
 * @param from id of the plan to start from; null to start afresh
 */
public record PlanningOptions(
        @Nullable Double gapPercent, long seed, @Nullable String from) {}
