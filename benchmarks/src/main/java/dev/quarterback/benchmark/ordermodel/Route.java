package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/** A way from a yard over different centers and back. */
final class Route {
    final YardFacts yard;
    final CenterFacts[] stops;
    final Tour tour;

    private Route(YardFacts yard, CenterFacts[] stops, Tour tour) {
        this.yard = yard;
        this.stops = stops;
        this.tour = tour;
    }

    static Route of(Roads roads, Rules rules, YardFacts yard, CenterFacts... stops) {
        int[] sites = Arrays.stream(stops).mapToInt(stop -> stop.site).toArray();
        Tour tour = Tour.of(roads, rules.loadMinutes(), rules.unloadMinutes(), yard.site, sites);
        return new Route(yard, stops, tour);
    }

    /** The place of {@code center} among the stops, 0 first; -1 when it is none. */
    int stopAt(CenterFacts center) {
        for (int i = 0; i < stops.length; i++) {
            if (stops[i] == center) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return yard + "-" + Arrays.toString(stops);
    }
}
