package dev.quarterback.reach;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Problem;
import java.util.BitSet;

/**
 * Whether a vehicle in a yard can ride to one of its centers and be handed over there.
 *
 * <p>It decides; where it says no, {@link WhyNotFromYard} finds the cause and its sentence. Both must agree: a new limit
 * belongs into both.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class FromYard {
    private final Problem problem;
    private final Openings openings;

    FromYard(Problem problem, Openings openings) {
        this.problem = problem;
        this.openings = openings;
    }

    /** Whether that is possible by {@code reach}, the vehicle being ready on a planning day. */
    boolean isPossible(NumberedOrder order, Reach reach) {
        for (int center : order.centers()) {
            if (isPossible(order, center, reach.at(center))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossible(NumberedOrder order, int center, Arrivals arrivals) {
        Center site = problem.centers().get(center);
        long prepared = prepared(order, center, arrivals);
        return site.lotSpaces() > 0
                ? openings.first(center, prepared, order.away()) != Openings.NONE
                : site.prepDays() == 0 && isPossibleOnArrival(order, center, arrivals, prepared);
    }

    private boolean isPossibleOnArrival(NumberedOrder order, int center, Arrivals arrivals, long earliest) {
        BitSet away = order.away();
        int day = openings.first(center, earliest, away);
        while (day != Openings.NONE && !arrivals.mayArriveOn(day, order.ready())) {
            day = openings.first(center, day + 1, away);
        }
        return day != Openings.NONE;
    }

    /** The first day on which the vehicle can be at {@code center} and prepared; it may be past the last day. */
    long prepared(NumberedOrder order, int center, Arrivals arrivals) {
        return (long) arrivals.earliest(order.ready())
                + problem.centers().get(center).prepDays();
    }

    /** Whether the vehicle could be handed over if the lot of {@code center} had a space. */
    boolean lacksOnlyLot(NumberedOrder order, int center, Arrivals arrivals) {
        return problem.centers().get(center).lotSpaces() == 0
                && openings.first(center, prepared(order, center, arrivals), order.away()) != Openings.NONE;
    }
}
