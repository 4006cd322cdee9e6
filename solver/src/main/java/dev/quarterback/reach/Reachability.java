package dev.quarterback.reach;

import dev.quarterback.plan.ReasonCode;
import dev.quarterback.problem.NumberedOrder;
import dev.quarterback.problem.Numbering;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Numbering numbering;
    private final Alone alone;
    private final Actions actions;
    private final Lateness lateness;
    private final CommonDays commonDays;
    private final WhyNotFromYard whyNotFromYard;

    private Reachability(Problem problem) {
        days = PlanningDays.of(problem);
        numbering = Numbering.of(problem);
        Openings openings = new Openings(problem, days);
        alone = new Alone(problem, days, openings, yards(problem, numbering, days));
        actions = new Actions(problem, days, alone);
        lateness = new Lateness(problem, numbering, days, alone);
        commonDays = new CommonDays(days, openings, actions);
        whyNotFromYard = new WhyNotFromYard(problem, days, alone, actions, lateness);
    }

    private static YardReach[] yards(Problem problem, Numbering numbering, PlanningDays days) {
        Roads roads = Roads.of(problem);
        Map<Integer, Fleet> fleets = Fleet.byYard(problem, numbering, days);
        YardReach[] yards = new YardReach[problem.yards().size()];
        Arrays.setAll(yards, number -> new YardReach(problem, roads, number, fleets.get(number)));
        return yards;
    }

    /** The reachability in {@code problem}, a valid one. */
    public static Reachability of(Problem problem) {
        return new Reachability(problem);
    }

    /**
     * Why no plan can deliver {@code order}; empty when nothing rules it out by itself.
     *
     * @throws IllegalArgumentException when the order names a site, model or vessel that the problem does not have
     */
    public Optional<Impossible> impossible(Order order) {
        NumberedOrder numbered = NumberedOrder.of(order, numbering, days);
        if (alone.isPossible(numbered)) {
            return Optional.empty();
        }
        Impossible why = whyNot(numbered);
        return Optional.of(alone.isInDoubt(numbered) ? why.withoutAction() : why);
    }

    /**
     * Whether nothing rules an order out by itself; quicker than to ask why.
     *
     * @throws IllegalArgumentException as {@link #impossible}
     */
    public boolean isPossible(Order order) {
        return alone.isPossible(NumberedOrder.of(order, numbering, days));
    }

    /** The first reason that holds, in the order of docs/reasons.md. */
    private Impossible whyNot(NumberedOrder order) {
        boolean needsTrip = order.yard() != Numbering.NONE;
        if (!needsTrip && Arrays.stream(order.centers()).noneMatch(center -> center == order.site())) {
            return wrongSite(order);
        }
        if (order.ready() == days.count()) {
            return lateness.afterLastDay(order);
        }
        int[] centers = needsTrip ? order.centers() : new int[] {order.site()};
        if (!commonDays.hasAny(order, centers)) {
            return commonDays.whyNone(order, centers, needsTrip ? order.source().centers() : List.of(site(order)));
        }
        return whyNotFromYard.of(order);
    }

    private Impossible wrongSite(NumberedOrder order) {
        String text = "the vehicle " + (order.hasArrival() ? "arrives" : "stands") + " at " + site(order)
                + ", which is none of the order's centers";
        return new Impossible(ReasonCode.WRONG_SITE, text, actions.acceptAtSite(order));
    }

    private static String site(NumberedOrder order) {
        Order.Handover arrival = order.source().arrival();
        return arrival == null ? order.source().location() : arrival.center();
    }
}
