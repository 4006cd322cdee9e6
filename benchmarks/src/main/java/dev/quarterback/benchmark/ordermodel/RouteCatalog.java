package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.trip.Roads;
import java.util.ArrayList;
import java.util.Arrays;
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

    private final FixedProblem problem;

    RouteCatalog(FixedProblem problem) {
        this.problem = problem;
    }

    List<TripRoute> routesFrom(FixedYard yard) {
        List<FixedCenter> wanted = yard.wanted(problem.centers);
        int most = Math.min(MOST_STOPS, problem.source.rules().maxStops());
        int neighbours = MOST_NEIGHBOURS;
        while (neighbours > 0 && count(wanted.size(), neighbours, most) > MOST_ROUTES) {
            neighbours--;
        }
        List<TripRoute> routes = new ArrayList<>();
        for (FixedCenter center : wanted) {
            extend(yard, new FixedCenter[] {center}, wanted, neighbours, most, routes);
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
            FixedYard yard,
            FixedCenter[] stops,
            List<FixedCenter> wanted,
            int neighbours,
            int most,
            List<TripRoute> routes) {
        TripRoute route = problem.route(yard, stops);
        if (!problem.isInTime(route)) {
            return;
        }
        routes.add(route);
        if (stops.length == most) {
            return;
        }
        for (FixedCenter next : nearest(problem.roads, stops[stops.length - 1], wanted, neighbours)) {
            if (route.stopAt(next) < 0) {
                FixedCenter[] longer = Arrays.copyOf(stops, stops.length + 1);
                longer[stops.length] = next;
                extend(yard, longer, wanted, neighbours, most, routes);
            }
        }
    }

    /** The {@code count} centers of {@code among} that are soonest reached from {@code from}, itself left out. */
    private static List<FixedCenter> nearest(Roads roads, FixedCenter from, List<FixedCenter> among, int count) {
        return among.stream()
                .filter(center -> center != from)
                .sorted(Comparator.comparingLong(center -> roads.minutes(from.site, center.site)))
                .limit(count)
                .toList();
    }
}
