package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.WaitingPools.Pool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws routes to where orders wait: the more wait for a center, the likelier it is a stop. */
final class RoutePicker {
    /** Centers around a stop among which the next one is drawn. */
    private static final int NEIGHBOURS = 8;

    private final Board board;
    private final Facts facts;
    private final CenterFacts[] allCenters;
    private final Map<CenterFacts, List<CenterFacts>> neighbours = new HashMap<>();

    RoutePicker(Board board) {
        this.board = board;
        this.facts = board.facts;
        this.allCenters = facts.centers.toArray(CenterFacts[]::new);
    }

    /** A route with up to {@code stops} stops to waiting orders; null when none waits in the yard. */
    @Nullable
    Route draw(YardFacts yard, int stops, RandomGenerator random) {
        Pool waiting = board.waiting.in(yard);
        if (waiting.size() == 0) {
            return null;
        }
        OrderFacts order = facts.orders.get(waiting.draw(random));
        return extend(facts.route(yard, order.centers()[random.nextInt(order.centers().length)]), stops, random);
    }

    /** {@code route} with more stops nearby where orders of the yard want to go, up to {@code stops} in all. */
    Route extend(Route route, int stops, RandomGenerator random) {
        Route longer = route;
        while (longer.stops.length < stops) {
            CenterFacts next = next(longer, random);
            if (next == null) {
                break;
            }
            longer = withStop(longer, next);
        }
        return longer;
    }

    private @Nullable CenterFacts next(Route route, RandomGenerator random) {
        CenterFacts from = route.stops[random.nextInt(route.stops.length)];
        List<CenterFacts> near = neighbours.computeIfAbsent(
                from, center -> RouteCatalog.nearest(facts.roads, center, allCenters, NEIGHBOURS));
        List<CenterFacts> wanted = new ArrayList<>();
        for (CenterFacts center : near) {
            if (route.stopAt(center) < 0 && board.waiting.in(route.yard, center).size() > 0) {
                wanted.add(center);
            }
        }
        return wanted.isEmpty() ? null : wanted.get(random.nextInt(wanted.size()));
    }

    /** {@code route} with another stop, where it costs the least time. */
    private Route withStop(Route route, CenterFacts stop) {
        Route best = null;
        for (int place = 0; place <= route.stops.length; place++) {
            List<CenterFacts> stops = new ArrayList<>(List.of(route.stops));
            stops.add(place, stop);
            Route longer = facts.route(route.yard, stops.toArray(CenterFacts[]::new));
            if (best == null || longer.tour.minutes() < best.tour.minutes()) {
                best = longer;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }
}
