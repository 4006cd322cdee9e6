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
    private final long positions;
    private final double kg;

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

    /** The trip that a ride makes with one more vehicle, which is handed over on a day at a center. */
    static LoadedTrip of(Ride ride, int newNumber, Trip source, Model model, int center, int day) {
        LoadedTrip base = ride.base();
        LoadedTrip loaded = new LoadedTrip(
                base == null ? newNumber : base.number,
                source,
                ride.carrier(),
                ride.departure(),
                ride.stops(),
                ride.tour(),
                (base == null ? 0 : base.positions) + model.positions(),
                (base == null ? 0 : base.kg) + model.weightKg());
        for (int stop = 0; base != null && stop < base.stops.length; stop++) {
            loaded.handovers[loaded.stopAt(base.stops[stop])] = base.handovers[stop];
        }
        loaded.addHandover(loaded.stopAt(center), day);
        return loaded;
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
