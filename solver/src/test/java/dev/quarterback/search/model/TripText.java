package dev.quarterback.search.model;

import java.util.ArrayList;
import java.util.List;

/** A loaded trip as text with the ids of its problem; days are numbers, 0 for the first planning day. */
public final class TripText {
    private TripText() {}

    /** The trip as in {@code C1 0: SEA/1 [O1/2, O2/1], POR/2 [O3/2]}: departure, arrivals, and handovers in order of loading. */
    public static String of(Facts facts, LoadedTrip trip) {
        List<String> stops = new ArrayList<>();
        for (int stop = 0; stop < trip.stopCount(); stop++) {
            List<String> load = new ArrayList<>();
            for (int v = 0; v < trip.load(); v++) {
                if (trip.stop(v) == stop) {
                    load.add(facts.problem.orders().get(trip.order(v)).id() + "/" + trip.day(v));
                }
            }
            String center = facts.problem.centers().get(trip.center(stop)).id();
            stops.add(center + "/" + trip.arrival(stop) + " " + load);
        }
        String carrier = facts.problem.carriers().get(trip.carrier()).id();
        return carrier + " " + trip.departure() + ": " + String.join(", ", stops);
    }

    /** The same with the sequence of the vehicles and all figures. */
    static String withFigures(Facts facts, LoadedTrip trip) {
        StringBuilder text = new StringBuilder(of(facts, trip)).append(" loaded");
        for (int v = 0; v < trip.load(); v++) {
            text.append(' ').append(trip.order(v));
        }
        return text + " minutes " + trip.minutes() + " km " + trip.km() + " positions " + trip.positions() + " weight "
                + trip.micrograms() + " worth " + trip.worth(facts.orders);
    }
}
