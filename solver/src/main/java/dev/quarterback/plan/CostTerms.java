package dev.quarterback.plan;

import dev.quarterback.problem.Weights;

/**
 * The nine terms of a plan's cost, each in its own unit and not yet weighted.
 *
 * @param km km of all trips, each rounded up
 * @param surge handovers above the regular ones
 * @param preference positions of the chosen centers in the orders' lists
 * @param late days after the promised days
 * @param waiting days between arrival and handover
 * @param level sum of the squared handovers of each day
 * @param change orders that are not handed over as planned earlier
 * @param hire hire of the carriers' days
 * @param crowd vehicles above the centers' lots, summed over the nights of the planning days
 */
public record CostTerms(
        long km, long surge, long preference, long late, long waiting, long level, long change, long hire, long crowd) {

    /** The cost under {@code weights}; {@link Long#MAX_VALUE} where it is more than that. */
    public long weighted(Weights weights) {
        long cost = 0;
        cost = plus(cost, surge, weights.surge());
        cost = plus(cost, preference, weights.preference());
        cost = plus(cost, late, weights.late());
        cost = plus(cost, waiting, weights.waiting());
        cost = plus(cost, level, weights.level());
        cost = plus(cost, change, weights.change());
        cost = plus(cost, hire, weights.hire());
        cost = plus(cost, crowd, weights.crowd());
        return plus(cost, km, weights.km());
    }

    /**
     * A cost with one more term; {@link Long#MAX_VALUE} where it is more than that.
     *
     * <p>Only kilometres and hire come to so much: thousands of trips as far as numbers go, under a great weight.
     *
     * @param cost what other terms cost
     * @param term the term, at least 0
     * @param weight its weight, at least 0
     */
    public static long plus(long cost, long term, int weight) {
        boolean isTooMuch = weight > 0 && term > (Long.MAX_VALUE - Math.max(0, cost)) / weight;
        return isTooMuch ? Long.MAX_VALUE : cost + term * weight;
    }
}
