package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.SplittableRandom;

/**
 * Builds one trip, stop by stop and vehicle by vehicle, within all capacities.
 *
 * <p>Places for handovers are held on the board until {@link #build} or {@link #abandon}. A vehicle whose day of arrival
 * changes with the stops keeps its handover, or gets another day, also where that keeps its appointment, or is left out.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
public final class TripBuilder {
    /** One long trip in so many gets a further stop at any place. */
    private static final int ANY_PLACE = 3;

    private final SplittableRandom random;
    private final Route route;
    private final VehicleLoad load;
    private final TripFiller filler;
    private final TransitStops transit;
    private final SavedTrip saved;
    private int carrier;
    /** The stop that was added without a change of arrivals, or -1 where the trip was saved instead. */
    private int addedAt = -1;

    /** Vehicles for which a change of the stops leaves no place are noted in {@code removed}. */
    public TripBuilder(Facts facts, Board board, RemovedOrders removed, SplittableRandom random) {
        this.random = random;
        route = new Route(facts);
        load = new VehicleLoad(facts, board, route, removed, random);
        filler = new TripFiller(facts, board, route, load, random);
        transit = new TransitStops(facts, route, random);
        saved = new SavedTrip(route.most());
    }

    /** Starts an empty trip without stops. */
    public void begin(int newCarrier, int departure) {
        carrier = newCarrier;
        route.begin(newCarrier, departure);
        load.begin(newCarrier);
    }

    /** Starts with a trip that has been taken off the board. */
    public void take(LoadedTrip trip) {
        begin(trip.carrier(), trip.departure());
        route.take(trip);
        for (int v = 0; v < trip.load(); v++) {
            load.load(trip.order(v), trip.stop(v), trip.day(v));
        }
    }

    // ---- Stops ------------------------------------------------------------------------------------------------------

    /**
     * Puts a stop before stop {@code at} unless the carrier has no time for it; then nothing changes. Where that is faster,
     * other centers become stops on the way, always where time asks for it and often where it does not.
     */
    boolean addStop(int at, int center, DutySheet sheet) {
        if (keepsArrivals(at, center, sheet)) {
            addedAt = at;
            insertStop(at, center);
            return keepIfPossible(sheet);
        }
        for (TransitStops.Legs legs : transit.choices()) {
            save();
            insertStop(at, center);
            transit.add(legs, this::insertStop);
            if (keepIfPossible(sheet)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day trip stays one, by no other stops than that one: then it is quickly taken back. */
    private boolean keepsArrivals(int at, int center, DutySheet sheet) {
        return !transit.arePossible()
                && route.isDayTrip()
                && route.minutesWith(at, center) <= sheet.dutyMinutesPerDay();
    }

    private boolean keepIfPossible(DutySheet sheet) {
        if (sheet.canDepart(route.departure(), route.minutes())) {
            return true;
        }
        takeBackStop();
        return false;
    }

    /** Undoes the last {@link #addStop} or {@link #replaceIdleStop}; nothing may be loaded for a stop added to a day trip. */
    void takeBackStop() {
        if (addedAt >= 0) {
            removeStop(addedAt);
        } else {
            restore();
        }
    }

    /** Puts a stop where it costs least in place of one that nothing is loaded for; false, and nothing changes, if that fails. */
    boolean replaceIdleStop(int center, DutySheet sheet) {
        int idle = idleStop();
        if (idle < 0) {
            return false;
        }
        save();
        removeStop(idle);
        int at = route.bestPlaceFor(center, sheet);
        if (at < 0) {
            restore();
            return false;
        }
        insertStop(at, center);
        return keepIfPossible(sheet);
    }

    /** Whether there may be another stop: one more, or one in place of one that nothing is loaded for. */
    boolean mayChangeStops() {
        return route.stops() < route.most() || idleStop() >= 0;
    }

    private int idleStop() {
        for (int i = 0; i < route.stops(); i++) {
            if (!serves(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The place at which a stop costs least time; at times another one on a long trip, where each has arrivals of its own. */
    int placeFor(int center, DutySheet sheet) {
        int at = route.bestPlaceFor(center, sheet);
        if (at < 0 || random.nextInt(ANY_PLACE) > 0 || route.minutesWith(at, center) <= sheet.dutyMinutesPerDay()) {
            return at;
        }
        int other = random.nextInt(route.stops() + 1);
        return sheet.canDepart(route.departure(), route.minutesWith(other, center)) ? other : at;
    }

    /** Puts a stop before stop {@code at}, whether the carrier has time for it or not. */
    public void insertStop(int at, int center) {
        route.insert(at, center);
        load.stopInserted(at);
    }

    /** Takes back a stop that nothing is loaded for. */
    public void removeStop(int at) {
        route.remove(at);
        load.stopRemoved(at);
    }

    /** Takes the first {@code count} centers as the stops of a trip that nothing is loaded on yet. */
    public void visit(int[] centers, int count) {
        route.visit(centers, count);
    }

    /** Brings the stops into another order: {@code order[i]} is the number of the stop that is to be the i-th. */
    void reorder(int[] order) {
        int stops = route.stops();
        int[] before = route.centers();
        int[] now = new int[stops];
        int[] placeOf = new int[stops];
        for (int i = 0; i < stops; i++) {
            now[i] = before[order[i]];
            placeOf[order[i]] = i;
        }
        route.visit(now, stops);
        load.stopsReordered(placeOf);
    }

    /** Leaves out stops that nothing is loaded for, but for the last one left and where all would not be as well. */
    public void dropIdleStops() {
        for (int i = route.stops() - 1; i >= 0 && route.stops() > 1; i--) {
            if (!serves(i) && route.minutesWithout(i) <= route.minutes()) {
                dropIdleStop(i);
            }
        }
    }

    private void dropIdleStop(int stop) {
        double before = load.gain();
        boolean keepsArrivals = route.isDayTrip();
        if (!keepsArrivals) {
            save();
        }
        removeStop(stop);
        if (!keepsArrivals && load.gain() < before) {
            restore();
        }
    }

    /** Keeps the trip as it is in mind for {@link #restore}, in place of what was kept before. */
    void save() {
        addedAt = -1;
        load.saveTo(saved);
    }

    /** Makes the trip what it was when it was saved. */
    void restore() {
        load.restore(saved);
    }

    /** The way of the trip; its stops are changed through this builder alone. */
    public Route route() {
        return route;
    }

    /** Whether a stop is reached in time to hand anything over. */
    boolean reachesInTime(int stop) {
        return route.isInTime(stop);
    }

    // ---- Vehicles ---------------------------------------------------------------------------------------------------

    /** Loads an order for a stop if it fits and can be handed over. */
    public boolean place(int order, int stop) {
        return load.place(order, stop);
    }

    /** Loads an order for handover on a given day if it fits and can be handed over then. */
    public boolean placeOn(int order, int stop, int day) {
        return load.placeOn(order, stop, day);
    }

    /** Unloads vehicle {@code v}; the last vehicle takes its number. */
    public void unload(int v) {
        load.unload(v);
    }

    /** Fills the free places with vehicles that wait for the stops, one stop after the other from a random one on. */
    public void fillAll() {
        filler.fillAll(carrier);
    }

    /** Fills the free places with vehicles that wait for a stop. */
    void fill(int stop) {
        filler.fill(carrier, stop);
    }

    /** The vehicle whose delivery is worth least, as {@link VehicleLoad#leastWorthy} chooses it. */
    public int leastWorthy(SplittableRandom chance) {
        return load.leastWorthy(chance);
    }

    /** The number of vehicles. */
    public int load() {
        return load.count();
    }

    /** Whether anything is loaded for a stop. */
    boolean serves(int stop) {
        return load.serves(stop);
    }

    /** What the delivery of vehicle {@code v} is worth. */
    double worth(int v) {
        return load.worth(v);
    }

    public int stop(int v) {
        return load.stop(v);
    }

    public int order(int v) {
        return load.order(v);
    }

    boolean isFull() {
        return load.freePositions() == 0;
    }

    /** Priorities of the vehicles loaded, with what kept and moved appointments add and take. */
    double gain() {
        return load.gain();
    }

    // ---- The end ----------------------------------------------------------------------------------------------------

    /** Makes the trip and gives back the places held; the trip takes them when it is added to the board. */
    public LoadedTrip build() {
        LoadedTrip trip = load.toTrip(carrier);
        abandon();
        return trip;
    }

    /** Gives back the places held. */
    public void abandon() {
        load.release();
    }
}
