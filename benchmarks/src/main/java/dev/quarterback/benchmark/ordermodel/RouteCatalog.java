package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The routes that OptaPlanner's own moves choose from: each center alone, and tours on which each stop is among the
 * nearest to the one before. All ordered tours would be too many values: 350,000 per yard with 71 centers and 3 stops.
 */
final class RouteCatalog {
    /** Routes of a yard, above which fewer neighbours of a stop are followed. */
    private static final int MOST_ROUTES = 4000;

    private static final int MOST_NEIGHBOURS = 6;
    private static final int MOST_STOPS = 3;

    private final Facts facts;

    RouteCatalog(Facts facts) {
        this.facts = facts;
    }

    List<Route> routesFrom(YardFacts yard) {
        CenterFacts[] wanted = facts.centersWantedFrom(yard);
        int most = Math.min(MOST_STOPS, facts.problem.rules().maxStops());
        int neighbours = MOST_NEIGHBOURS;
        while (neighbours > 0 && count(wanted.length, neighbours, most) > MOST_ROUTES) {
            neighbours--;
        }
        List<Route> routes = new ArrayList<>();
        for (CenterFacts center : wanted) {
            extend(yard, new CenterFacts[] {center}, wanted, neighbours, most, routes);
        }
        return routes;
    }

    private static long count(long centers, int neighbours, int stops) {
        long tours = centers;
        long sum = centers;
        for (int i = 1; i < stops; i++) {
            tours *= neighbours;
            sum += tours;
        }
        return sum;
    }

    private void extend(
            YardFacts yard, CenterFacts[] stops, CenterFacts[] wanted, int neighbours, int most, List<Route> routes) {
        Route route = facts.route(yard, stops);
        if (!facts.isInTime(route)) {
            return;
        }
        routes.add(route);
        if (stops.length == most) {
            return;
        }
        for (CenterFacts next : nearest(facts.roads, stops[stops.length - 1], wanted, neighbours)) {
            if (route.stopAt(next) < 0) {
                CenterFacts[] longer = java.util.Arrays.copyOf(stops, stops.length + 1);
                longer[stops.length] = next;
                extend(yard, longer, wanted, neighbours, most, routes);
            }
        }
    }

    /** The {@code count} centers of {@code among} that are soonest reached from {@code from}, itself left out. */
    static List<CenterFacts> nearest(Roads roads, CenterFacts from, CenterFacts[] among, int count) {
        return java.util.Arrays.stream(among)
                .filter(center -> center != from)
                .sorted(Comparator.comparingLong(center -> roads.minutes(from.site, center.site)))
                .limit(count)
                .toList();
    }
}
