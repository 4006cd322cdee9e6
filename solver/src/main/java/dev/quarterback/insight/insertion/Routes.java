package dev.quarterback.insight.insertion;

import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.List;

/**
 * The stops of a new trip to a center: there and back, and over other centers where lanes make that faster.
 *
 * <p>Without lanes no way over other stops is faster than the direct one. Only centers that a lane joins with something are
 * gone over, and only so many ways are tried.
 */
final class Routes {
    private static final int MOST_TRIED = 4000;

    private final IndexedPlan plan;
    private final int yard;
    private final List<Route> kept = new ArrayList<>();
    private int tried;

    /** A way, with the place of the center among its stops. */
    record Route(int[] stops, int place, Tour tour) {
        private boolean isDirect() {
            return stops.length == 1;
        }

        private boolean isNoSlowerThan(Route other) {
            return tour.minutes() <= other.tour.minutes()
                    && tour.reachedAfter(place) <= other.tour.reachedAfter(other.place);
        }
    }

    private Routes(IndexedPlan plan, int yard) {
        this.plan = plan;
        this.yard = yard;
    }

    /** The direct way from a yard to a center, and those over others that are not slower both there and in all. */
    static List<Route> of(IndexedPlan plan, int yard, int center) {
        Routes routes = new Routes(plan, yard);
        routes.keep(new int[] {center}, 0);
        if (!plan.problem().lanes().isEmpty()) {
            routes.extend(center);
        }
        return routes.kept;
    }

    private record Stops(int[] centers, int place) {}

    /** Short ways first, so that none over few stops is left out for one over many. */
    private void extend(int center) {
        List<Stops> ways = List.of(new Stops(new int[] {center}, 0));
        for (int length = 1; length < plan.problem().rules().maxStops() && !ways.isEmpty(); length++) {
            List<Stops> longer = new ArrayList<>();
            for (Stops way : ways) {
                for (int via : plan.centersWithLanes()) {
                    if (!contains(way.centers, via) && tried <= MOST_TRIED) {
                        extend(way, via, longer);
                    }
                }
            }
            ways = longer;
        }
    }

    private void extend(Stops way, int via, List<Stops> longer) {
        for (int position = 0; position <= way.centers.length; position++) {
            int[] stops = with(way.centers, position, via);
            int place = position <= way.place ? way.place + 1 : way.place;
            keep(stops, place);
            longer.add(new Stops(stops, place));
        }
    }

    private void keep(int[] stops, int place) {
        tried++;
        Route route = new Route(stops, place, plan.tour(yard, stops));
        if (kept.stream().noneMatch(other -> other.isNoSlowerThan(route))) {
            kept.removeIf(other -> !other.isDirect() && route.isNoSlowerThan(other));
            kept.add(route);
        }
    }

    private static boolean contains(int[] stops, int center) {
        for (int stop : stops) {
            if (stop == center) {
                return true;
            }
        }
        return false;
    }

    /** Stops with one more at a position. */
    static int[] with(int[] stops, int position, int center) {
        int[] result = new int[stops.length + 1];
        System.arraycopy(stops, 0, result, 0, position);
        result[position] = center;
        System.arraycopy(stops, position, result, position + 1, stops.length - position);
        return result;
    }
}
