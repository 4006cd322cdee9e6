package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Roads;
import java.util.BitSet;
import java.util.List;

/** What does not change while searching: the problem with ids resolved to objects and dates to day numbers. */
final class Facts {
    final Problem problem;
    final Roads roads;
    final int days;
    final List<CenterFacts> centers;
    final List<YardFacts> yards;
    final List<CarrierFacts> carriers;
    final List<OrderFacts> orders;
    private final CenterFacts[][] wanted;
    private final int[] longestDuty;

    Facts(Problem problem) {
        FactsReader reader = new FactsReader(problem, new RouteCatalog(this));
        this.problem = problem;
        this.roads = reader.roads();
        this.days = problem.days();
        this.centers = reader.centers();
        this.yards = reader.yards();
        this.carriers = reader.carriers();
        this.orders = reader.orders();
        this.wanted = wantedFromYards();
        this.longestDuty = new int[yards.size()];
        for (CarrierFacts carrier : carriers) {
            int yard = carrier.yard.index;
            longestDuty[yard] = Math.max(longestDuty[yard], carrier.dutyMinutes);
        }
    }

    Route route(YardFacts yard, CenterFacts... stops) {
        return Route.of(roads, problem.rules(), yard, stops);
    }

    /** Whether a carrier of its yard that leaves on the first day reaches the last stop by the last day. */
    boolean isInTime(Route route) {
        int duty = longestDuty[route.yard.index];
        return duty > 0 && route.tour.arrivalAfterDays(route.stops.length - 1, duty) < days;
    }

    /** The centers that orders in {@code yard} want to go to. */
    CenterFacts[] centersWantedFrom(YardFacts yard) {
        return wanted[yard.index];
    }

    /** Trips that {@code carrier} can make at most on a day, whatever their routes. */
    int tripsPerDay(CarrierFacts carrier) {
        CenterFacts[] centers = centersWantedFrom(carrier.yard);
        long shortest = Long.MAX_VALUE;
        for (CenterFacts center : centers) {
            shortest = Math.min(
                    shortest, Math.max(1, route(carrier.yard, center).tour.minutes()));
        }
        long fitting = centers.length == 0 ? 0 : Math.max(1, carrier.dutyMinutes / shortest);
        return (int) Math.min(fitting, problem.rules().maxTripsPerDay());
    }

    private CenterFacts[][] wantedFromYards() {
        List<BitSet> wantedFrom = yards.stream().map(yard -> new BitSet()).toList();
        for (OrderFacts order : orders) {
            YardFacts yard = order.yard();
            if (yard != null) {
                for (CenterFacts center : order.centers()) {
                    wantedFrom.get(yard.index).set(center.index);
                }
            }
        }
        return wantedFrom.stream()
                .map(set -> set.stream().mapToObj(centers::get).toArray(CenterFacts[]::new))
                .toArray(CenterFacts[][]::new);
    }
}
