package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Roads;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/** A way from a yard over different centers and back. */
final class TripRoute {
    final FixedYard yard;
    final FixedCenter[] stops;
    final Tour tour;

    private TripRoute(FixedYard yard, FixedCenter[] stops, Tour tour) {
        this.yard = yard;
        this.stops = stops;
        this.tour = tour;
    }

    static TripRoute of(Roads roads, Rules rules, FixedYard yard, FixedCenter... stops) {
        int[] sites = Arrays.stream(stops).mapToInt(stop -> stop.site).toArray();
        Tour tour = Tour.of(roads, rules.loadMinutes(), rules.unloadMinutes(), yard.site, sites);
        return new TripRoute(yard, stops, tour);
    }

    /** The place of {@code center} among the stops, 0 first; -1 when it is none. */
    int stopAt(FixedCenter center) {
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
