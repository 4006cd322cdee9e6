package dev.quarterback.reach;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.NumberedOrder.At;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

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

    /** The handover at the most preferred center that it can ride to by {@code reach}, as soon as it can; null when there is none. */
    @Nullable
    At find(NumberedOrder order, Reach reach) {
        for (int center : order.centers()) {
            int day = firstDay(order, center, reach.at(center));
            if (day != Openings.NONE) {
                return new At(center, day);
            }
        }
        return null;
    }

    /** The first day on which the vehicle can be handed over at {@code center}, or {@link Openings#NONE}. */
    private int firstDay(NumberedOrder order, int center, Arrivals arrivals) {
        Center site = problem.centers().get(center);
        int day = openings.first(center, prepared(order, center, arrivals), order.away());
        if (site.lotSpaces() > 0) {
            return day;
        }
        return site.prepDays() == 0 ? firstOnArrival(order, center, arrivals, day) : Openings.NONE;
    }

    /** Whether a vehicle has to be handed over at {@code center} on the very day of its arrival. */
    boolean needsJustThatDay(int center) {
        Center site = problem.centers().get(center);
        return site.lotSpaces() == 0 && site.prepDays() == 0;
    }

    private int firstOnArrival(NumberedOrder order, int center, Arrivals arrivals, int first) {
        int day = first;
        while (day != Openings.NONE && !arrivals.mayArriveOn(day, order.ready())) {
            day = openings.first(center, day + 1L, order.away());
        }
        return day;
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
