package dev.quarterback.search.rule;

import dev.quarterback.plan.CostTerms;
import dev.quarterback.search.model.CarrierFacts;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;

/**
 * The hire of a carrier for the days on which its trips keep it busy, as a term of the cost, not yet weighted.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class HireCost {
    private final CarrierFacts carriers;

    public HireCost(Facts facts) {
        carriers = facts.carriers;
    }

    /** Whether it is nothing for all carriers. */
    public boolean isFree() {
        return !carriers.haveHire;
    }

    /**
     * The hire for a carrier's trips, each day once, without days that are paid for already; {@link Long#MAX_VALUE} where it
     * is more than that.
     */
    public long of(int carrier, Roster roster) {
        int hire = carriers.hire[carrier];
        if (hire == 0) {
            return 0;
        }
        long days = 0;
        long counted = -1; // The last day that is counted.
        for (int i = 0; i < roster.size(); i++) {
            LoadedTrip trip = roster.trip(i);
            long from = Math.max(trip.departure(), counted + 1);
            long to = trip.departure() + trip.busyDays(carriers.dutyMinutes[carrier]) - 1;
            if (from <= to) {
                days += to - from + 1 - carriers.paidDays(carrier, from, to);
                counted = to;
            }
        }
        return CostTerms.plus(0, days, hire);
    }
}
