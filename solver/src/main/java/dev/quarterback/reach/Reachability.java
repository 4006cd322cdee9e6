package dev.quarterback.reach;

import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.Impossible.Cause;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves of single orders that no plan can deliver them, not even one that delivers nothing else.
 *
 * <p>An order that is found impossible is so for certain. The reverse does not hold: other orders may leave no place
 * for it, and a few cases are given the benefit of the doubt, see {@link Ways} and {@link Arrivals}.
 *
 * <p>Ways and arrivals are worked out when first asked for: not safe for use by several threads.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
public final class Reachability {
    private final PlanningDays days;
    private final Problem problem;
    private final Openings openings;
    private final CommonDays commonDays;
    private final FromYard fromYard;
    private final Numbering numbering;
    private final YardReach[] yards;

    private Reachability(Problem problem) {
        this.problem = problem;
        days = PlanningDays.of(problem);
        openings = new Openings(problem, days);
        commonDays = new CommonDays(days, openings);
        fromYard = new FromYard(problem, openings);
        numbering = Numbering.of(problem);
        Roads roads = Roads.of(problem);
        Map<Integer, Fleet> fleets = Fleet.byYard(problem, numbering, days);
        yards = new YardReach[problem.yards().size()];
        Arrays.setAll(yards, number -> new YardReach(problem, roads, number, fleets.get(number)));
    }

    /** The reachability in {@code problem}, a valid one. */
    public static Reachability of(Problem problem) {
        return new Reachability(problem);
    }

    /**
     * Why no plan can deliver {@code order}; empty when nothing rules it out by itself.
     *
     * @throws IllegalArgumentException when the order names a site or model that the problem does not have
     */
    public Optional<Impossible> impossible(Order order) {
        NumberedOrder numbered = NumberedOrder.of(order, numbering, days);
        if (numbered.yard() == Numbering.NONE) {
            return Optional.ofNullable(onSite(order, numbered));
        }
        YardReach yard = yards[numbered.yard()];
        return numbered.ready() < days.count() && fromYard.isPossible(numbered, yard.of(numbered.model()))
                ? Optional.empty()
                : Optional.of(fromYard(numbered, yard));
    }

    private @Nullable Impossible onSite(Order order, NumberedOrder numbered) {
        if (!order.centers().contains(order.location())) {
            return new Impossible(
                    Cause.STANDS_ELSEWHERE,
                    "the vehicle stands at " + order.location() + ", which is none of the order's centers");
        }
        if (numbered.ready() == days.count()) {
            return readyAfterLastDay(order);
        }
        return openings.first(numbered.site(), numbered.ready(), numbered.away()) != Openings.NONE
                ? null
                : commonDays.whyNone(numbered, new int[] {numbered.site()}, List.of(order.location()));
    }

    private Impossible fromYard(NumberedOrder order, YardReach yard) {
        if (order.ready() == days.count()) {
            return readyAfterLastDay(order.source());
        }
        return commonDays.hasAny(order, order.centers())
                ? new WhyNotFromYard(problem, days, fromYard, order, yard).cause()
                : commonDays.whyNone(order, order.centers(), order.source().centers());
    }

    private Impossible readyAfterLastDay(Order order) {
        return new Impossible(
                Cause.READY_AFTER_LAST_DAY, "ready on " + order.readyDay() + ", after the last day " + days.last());
    }
}
