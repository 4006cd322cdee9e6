package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Loads one trip, vehicle by vehicle, within all capacities.
 *
 * <p>Places for handovers are held on the board until {@link #build} or {@link #abandon}.
 */
final class TripBuilder {
    /** Vehicles of one yard and center that are looked at to fill a stop. */
    private static final int MOST_LOOKED_AT = 32;
    /** As well of those with an appointment there or a priority above the mean, that none is overlooked among others. */
    private static final int MOST_PREFERRED_LOOKED_AT = 96;

    /** Vehicles kept in mind beyond the free places, for those whose customers cannot come. */
    private static final int SPARE = 2;

    /** Range of the chance that decides between vehicles of about the same worth. */
    private static final double TIES = 0.5;

    /** How much a vehicle as heavy as a position may be is disliked, in usual deliveries; by chance none or twice of it. */
    private static final double LIGHTNESS = 0.5;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final WaitingOrders waiting;
    private final SplittableRandom random;
    private final DayChoice dayChoice;
    private final int[] taken;
    private final TopOrders top = new TopOrders();
    private final Route route;
    private int build;
    private int carrier;
    private int load;
    private int[] loaded = new int[16];
    private int[] stopOf = new int[16];
    private int[] dayOf = new int[16];
    private long freePositions;
    private long freeMicrograms;
    private double gain;
    /** What a vehicle loses in usual deliveries for each µg: none, or so much that light ones come first. */
    private double lightness;

    TripBuilder(Facts facts, Board board, SplittableRandom random) {
        this.facts = facts;
        this.board = board;
        waiting = board.waiting();
        this.random = random;
        orders = facts.orders;
        dayChoice = new DayChoice(facts, board, random);
        taken = new int[orders.count];
        route = new Route(facts);
    }

    /** Starts an empty trip without stops. */
    void begin(int newCarrier, int departure) {
        build++;
        carrier = newCarrier;
        route.begin(newCarrier, departure);
        load = 0;
        freePositions = facts.carriers.positions[newCarrier];
        freeMicrograms = facts.carriers.payload[newCarrier];
        gain = 0;
    }

    /** Starts with a trip that has been taken off the board. */
    void take(LoadedTrip trip) {
        begin(trip.carrier(), trip.departure());
        route.take(trip);
        for (int v = 0; v < trip.load(); v++) {
            load(trip.order(v), trip.stop(v), trip.day(v));
        }
    }

    /** Puts a stop before stop {@code at}; only for a trip whose arrivals do not change by it or that is empty. */
    void insertStop(int at, int center) {
        route.insert(at, center);
        for (int v = 0; v < load; v++) {
            stopOf[v] += stopOf[v] >= at ? 1 : 0;
        }
    }

    /** Takes back a stop that nothing is loaded for. */
    void removeStop(int at) {
        route.remove(at);
        for (int v = 0; v < load; v++) {
            stopOf[v] -= stopOf[v] > at ? 1 : 0;
        }
    }

    /**
     * Leaves out stops of a day trip that nothing is loaded for, but for the last one left and where lanes make the
     * direct way longer: what stays loaded keeps its arrival.
     */
    void dropIdleStops() {
        for (int i = route.stops() - 1; i >= 0 && route.stops() > 1 && route.isDayTrip(); i--) {
            if (!serves(i) && route.minutesWithout(i) <= route.minutes()) {
                removeStop(i);
            }
        }
    }

    /** The vehicle whose delivery is worth least, of some equal ones a random one; now and then of two only. */
    int leastWorthy(SplittableRandom chance) {
        int least = chance.nextInt(load);
        boolean ofTwo = chance.nextInt(4) == 0;
        int from = chance.nextInt(load);
        double worth = worth(least);
        for (int i = 0; i < (ofTwo ? 1 : load); i++) {
            int v = from + i < load ? from + i : from + i - load;
            double other = worth(v);
            if (other < worth) {
                least = v;
                worth = other;
            }
        }
        return least;
    }

    /** Whether a stop at the end would be reached in time to hand anything over. */
    boolean reachesLastInTime() {
        int last = route.stops() - 1;
        return route.arrival(last) + facts.centers.prepDays[route.center(last)] < facts.days;
    }

    /** Loads an order for a stop if it fits and can be handed over. */
    boolean place(int order, int stop) {
        if (!fits(order) || taken[order] == build || orders.ready[order] > route.departure()) {
            return false;
        }
        int day = dayChoice.choose(order, route.center(stop), route.arrival(stop));
        if (day < 0) {
            return false;
        }
        load(order, stop, day);
        return true;
    }

    /** Loads an order for handover on a given day if it fits and can be handed over then. */
    boolean placeOn(int order, int stop, int day) {
        int center = route.center(stop);
        int arrival = route.arrival(stop);
        boolean inTime = orders.ready[order] <= route.departure() && day >= arrival + facts.centers.prepDays[center];
        if (!inTime || !fits(order) || taken[order] == build || !dayChoice.canHandOver(order, center, arrival, day)) {
            return false;
        }
        load(order, stop, day);
        return true;
    }

    private boolean fits(int order) {
        return orders.positions[order] <= freePositions && orders.micrograms[order] <= freeMicrograms;
    }

    private void load(int order, int stop, int day) {
        if (load == loaded.length) {
            loaded = Arrays.copyOf(loaded, load * 2);
            stopOf = Arrays.copyOf(stopOf, load * 2);
            dayOf = Arrays.copyOf(dayOf, load * 2);
        }
        loaded[load] = order;
        stopOf[load] = stop;
        dayOf[load++] = day;
        taken[order] = build;
        freePositions -= orders.positions[order];
        freeMicrograms -= orders.micrograms[order];
        gain += orders.worth(order, route.center(stop), day);
        board.hold(route.center(stop), route.arrival(stop), day);
    }

    /** Unloads vehicle {@code v}; the last vehicle takes its number. */
    void unload(int v) {
        int order = loaded[v];
        int stop = stopOf[v];
        board.release(route.center(stop), route.arrival(stop), dayOf[v]);
        gain -= orders.worth(order, route.center(stop), dayOf[v]);
        taken[order] = 0;
        freePositions += orders.positions[order];
        freeMicrograms += orders.micrograms[order];
        load--;
        loaded[v] = loaded[load];
        stopOf[v] = stopOf[load];
        dayOf[v] = dayOf[load];
    }

    /** Fills the free places with vehicles that wait for the stops, one stop after the other. */
    void fillAll() {
        for (int i = 0; i < route.stops(); i++) {
            fill(i);
        }
    }

    /** Fills the free places with the most worthy vehicles that wait for a stop; ties are broken at random. */
    void fill(int stop) {
        int center = route.center(stop);
        int yard = route.yard();
        if (freePositions == 0
                || waiting.count(yard, center) == 0
                || dayChoice.lastFree(center, route.arrival(stop)) < 0) {
            return;
        }
        top.start((int) Math.min(freePositions + SPARE, 64));
        lightness = random.nextInt(3) * LIGHTNESS * facts.carriers.positions[carrier] / facts.carriers.payload[carrier];
        considerSome(waiting.preferredBag(yard, center), MOST_PREFERRED_LOOKED_AT, stop);
        considerSome(waiting.ordinaryBag(yard, center), MOST_LOOKED_AT, stop);
        for (int i = 0; i < top.size() && freePositions > 0; i++) {
            place(top.order(i), stop);
        }
    }

    private void considerSome(int bag, int most, int stop) {
        Bags entries = waiting.entries();
        int size = entries.size(bag);
        int looked = Math.min(size, most);
        int at = looked < size ? random.nextInt(size) : 0;
        for (int i = 0; i < looked; i++) {
            consider(orders.entryOrder[entries.get(bag, at)], stop);
            at = at + 1 == size ? 0 : at + 1;
        }
    }

    /** Looks at any order; whether its customer can come shows when the vehicle is placed. */
    private void consider(int order, int stop) {
        if (!mayRide(order)) {
            return;
        }
        double worth = orders.priority[order];
        if (orders.hasAppointment(order)) {
            boolean kept = dayChoice.keepsAppointment(order, route.center(stop), route.arrival(stop));
            worth += orders.meanPriority * (kept ? OrderFacts.APPOINTMENT : -OrderFacts.APPOINTMENT_MOVED);
        }
        double chance = TIES * random.nextDouble() - lightness * orders.micrograms[order];
        top.offer(order, worth / orders.positions[order] + orders.meanPriority * chance);
    }

    private boolean mayRide(int order) {
        return orders.ready[order] <= route.departure() && fits(order) && taken[order] != build;
    }

    /** Makes the trip and gives back the places held; the trip takes them when it is added to the board. */
    LoadedTrip build() {
        LoadedTrip trip =
                new LoadedTrip(facts, carrier, route.departure(), route.centers(), load, loaded, stopOf, dayOf);
        abandon();
        return trip;
    }

    /** Gives back the places held. */
    void abandon() {
        for (int v = 0; v < load; v++) {
            board.release(route.center(stopOf[v]), route.arrival(stopOf[v]), dayOf[v]);
        }
        build++;
    }

    /** The way of the trip; its stops are changed through this builder alone. */
    Route route() {
        return route;
    }

    int load() {
        return load;
    }

    int stop(int v) {
        return stopOf[v];
    }

    boolean serves(int stop) {
        for (int v = 0; v < load; v++) {
            if (stopOf[v] == stop) {
                return true;
            }
        }
        return false;
    }

    int order(int v) {
        return loaded[v];
    }

    /** What the delivery of vehicle {@code v} is worth. */
    double worth(int v) {
        return orders.worth(loaded[v], route.center(stopOf[v]), dayOf[v]);
    }

    boolean isFull() {
        return freePositions == 0;
    }

    /** Priorities of the vehicles loaded, with what kept and moved appointments add and take. */
    double gain() {
        return gain;
    }
}
