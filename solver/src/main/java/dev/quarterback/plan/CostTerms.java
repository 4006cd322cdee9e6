package dev.quarterback.plan;

import dev.quarterback.problem.Weights;

/**
 * The seven terms of a plan's cost, each in its own unit and not yet weighted.
 *
 * @param km km of all trips, each rounded up
 * @param surge handovers above the regular ones
 * @param preference positions of the chosen centers in the orders' lists
 * @param late days after the promised days
 * @param waiting days between arrival and handover
 * @param level sum of the squared handovers of each day
 * @param change orders that are not handed over as planned earlier
 */
public record CostTerms(long km, long surge, long preference, long late, long waiting, long level, long change) {

    /** The cost under {@code weights}. */
    public long weighted(Weights weights) {
        return km * weights.km()
                + surge * weights.surge()
                + preference * weights.preference()
                + late * weights.late()
                + waiting * weights.waiting()
                + level * weights.level()
                + change * weights.change();
    }
}
