package dev.quarterback.search.rule;

import dev.quarterback.search.model.Facts;

/**
 * What centers, lots and yards allow on a day; each rule looks at one count and gives how far it is exceeded.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class CapacityRules {
    private final Facts facts;

    CapacityRules(Facts facts) {
        this.facts = facts;
    }

    /** At most the regular and surge handovers of the center and day. */
    long handovers(int center, int day, int count) {
        return (long) Math.max(0, count - facts.centers.most[center * facts.days + day]);
    }

    /**
     * At most {@code lotSpaces} vehicles stand overnight where any from trips wait; those with an arrival break no rule by
     * themselves.
     *
     * @param waiting vehicles from trips
     * @param standing vehicles with an arrival
     */
    long lot(int center, int waiting, int standing) {
        return waiting == 0 ? 0 : (long) Math.max(0, waiting + standing - facts.centers.lotSpaces[center]);
    }

    /** At most {@code departuresPerDay}, or {@code departureDays}, trips of a yard. */
    long departures(int yard, int day, int count) {
        return (long) Math.max(0, count - facts.departures(yard, day));
    }

    /** An order is delivered once at most. */
    long once(int timesDelivered) {
        return (long) Math.max(0, timesDelivered - 1);
    }

    /** Cost: handovers above the regular ones. */
    long surge(int center, int day, int count) {
        return (long) facts.weights.surge() * Math.max(0, count - facts.centers.regular[center * facts.days + day]);
    }

    /** Cost: vehicles above the lots' spaces, summed over the nights. */
    long crowd(long count) {
        return facts.weights.crowd() * count;
    }

    /** Cost: the square of all handovers of a day. */
    long level(int count) {
        return facts.weights.level() * (long) count * count;
    }
}
