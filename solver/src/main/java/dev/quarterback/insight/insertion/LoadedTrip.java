package dev.quarterback.insight.insertion;

import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Model;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/** A trip of the plan in numbers, with what it carries. */
public final class LoadedTrip {
    private final int number;
    private final Trip source;
    private final int carrier;
    private final int departure;
    private final int[] stops;
    private final Tour tour;
    private long positions;
    private double kg;

    /** For each stop the days of the handovers of its vehicles. */
    private final int[][] handovers;

    LoadedTrip(int number, ResolvedTrip trip, int carrier, int departure, int[] stops) {
        this(
                number,
                trip.trip(),
                carrier,
                departure,
                stops,
                trip.tour(),
                trip.load().positions(),
                trip.load().kg());
    }

    private LoadedTrip(
            int number, Trip source, int carrier, int departure, int[] stops, Tour tour, long positions, double kg) {
        this.number = number;
        this.source = source;
        this.carrier = carrier;
        this.departure = departure;
        this.stops = stops;
        this.tour = tour;
        this.positions = positions;
        this.kg = kg;
        handovers = new int[stops.length][0];
    }

    /** A trip without vehicles yet. */
    static LoadedTrip empty(int number, Trip source, int carrier, int departure, int[] stops, Tour tour) {
        return new LoadedTrip(number, source, carrier, departure, stops, tour, 0, 0);
    }

    /** This trip with its vehicles on another way over the same stops, and perhaps one more. */
    LoadedTrip over(Trip newSource, int[] newStops, Tour newTour) {
        LoadedTrip loaded = new LoadedTrip(number, newSource, carrier, departure, newStops, newTour, positions, kg);
        for (int stop = 0; stop < stops.length; stop++) {
            loaded.handovers[loaded.stopAt(stops[stop])] = handovers[stop];
        }
        return loaded;
    }

    /** Loads one more vehicle, which is handed over on a day at a center. */
    void load(Model model, int center, int day) {
        positions += model.positions();
        kg += model.weightKg();
        addHandover(stopAt(center), day);
    }

    /** Notes a vehicle for a stop by its handover. */
    void addHandover(int stop, int day) {
        int[] before = handovers[stop];
        handovers[stop] = Arrays.copyOf(before, before.length + 1);
        handovers[stop][before.length] = day;
    }

    /** The trip as the plan has it. */
    public Trip source() {
        return source;
    }

    /** Its position in the plan. */
    int number() {
        return number;
    }

    int carrier() {
        return carrier;
    }

    int departure() {
        return departure;
    }

    /** The numbers of the centers where it stops; not to be changed. */
    int[] stops() {
        return stops;
    }

    Tour tour() {
        return tour;
    }

    long positions() {
        return positions;
    }

    double kg() {
        return kg;
    }

    /** The days of the handovers of a stop's vehicles; not to be changed. */
    int[] handovers(int stop) {
        return handovers[stop];
    }

    /** The place of a center among its stops; below 0 when it does not stop there. */
    int stopAt(int center) {
        for (int i = 0; i < stops.length; i++) {
            if (stops[i] == center) {
                return i;
            }
        }
        return -1;
    }
}
