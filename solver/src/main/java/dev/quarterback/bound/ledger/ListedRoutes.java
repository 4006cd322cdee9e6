package dev.quarterback.bound.ledger;

import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.bound.route.Routes;
import dev.quarterback.problem.Numbering;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds for a plan's trips the listed routes as which pricing knows them: over the same stops, as far as these are listed,
 * and nowhere later.
 *
 * <p>See "Where a plan loses" in docs/algorithm.md.
 */
final class ListedRoutes {
    private final Routes routes;
    private final Numbering numbering;
    private final BitSet candidates = new BitSet();

    /** By the stops of trips: the routes over just these. */
    private final Map<Set<Integer>, List<Integer>> byStops = new HashMap<>();

    /** The routes for some trips, from a yard of which all routes are listed. */
    ListedRoutes(Routes routes, Numbering numbering, List<ResolvedTrip> trips) {
        this.routes = routes;
        this.numbering = numbering;
        for (int route = 0; route < routes.count(); route++) {
            if (routes.size(route) == 1) {
                candidates.set(routes.stop(route, 0));
            }
        }
        trips.forEach(trip -> byStops.put(stops(trip), new ArrayList<>()));
        for (int route = 0; route < routes.count(); route++) {
            List<Integer> asked = byStops.get(stops(route));
            if (asked != null) {
                asked.add(route);
            }
        }
    }

    private Set<Integer> stops(int route) {
        Set<Integer> stops = new TreeSet<>();
        for (int i = 0; i < routes.size(route); i++) {
            stops.add(routes.stop(route, i));
        }
        return stops;
    }

    /** Without those at which a stop is of no use: leaving them out makes no way longer. */
    private Set<Integer> stops(ResolvedTrip trip) {
        Set<Integer> stops = new TreeSet<>();
        trip.trip().stops().stream()
                .map(numbering::center)
                .filter(candidates::get)
                .forEach(stops::add);
        return stops;
    }

    /** Days from the departure to the first day on which pricing takes each stop of a trip to be reached, by center. */
    Map<Integer, Integer> arrivals(ResolvedTrip trip) {
        Set<Integer> stops = stops(trip);
        if (stops.isEmpty()) {
            return Map.of();
        }
        return byStops.getOrDefault(stops, List.of()).stream()
                .filter(route -> routes.minutes(route) <= trip.tour().minutes())
                .map(route -> arrivals(route, trip.carrier().dutyMinutesPerDay()))
                .filter(arrivals -> isNowhereLater(arrivals, trip))
                .max(Comparator.comparingInt(ListedRoutes::sum))
                .orElseThrow(() -> new IllegalStateException("No route for the trip (" + trip.id() + ")."));
    }

    private Map<Integer, Integer> arrivals(int route, int perDay) {
        Map<Integer, Integer> arrivals = new HashMap<>();
        for (int i = 0; i < routes.size(route); i++) {
            arrivals.put(routes.stop(route, i), (int) Tour.daysFor(routes.reached(route, i), perDay) - 1);
        }
        return arrivals;
    }

    private boolean isNowhereLater(Map<Integer, Integer> arrivals, ResolvedTrip trip) {
        int perDay = trip.carrier().dutyMinutesPerDay();
        List<String> stops = trip.trip().stops();
        for (int i = 0; i < stops.size(); i++) {
            Integer arrival = arrivals.get(numbering.center(stops.get(i)));
            if (arrival != null && arrival > trip.tour().arrivalAfterDays(i, perDay)) {
                return false;
            }
        }
        return true;
    }

    private static int sum(Map<Integer, Integer> arrivals) {
        return arrivals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
