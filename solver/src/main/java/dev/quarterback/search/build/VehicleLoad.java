package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The vehicles on a trip under construction, within positions and payload; places for their handovers are held on the board.
 *
 * <p>See "Trips under construction" in docs/algorithm.md.
 */
final class VehicleLoad {
    /** In one of so many cases only two vehicles are compared. */
    private static final int OF_TWO = 4;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final Route route;
    private final DayChoice dayChoice;
    private final RemovedOrders removed;
    /** By order the number of the trip, as they are begun, that it is on. */
    private final int[] taken;

    private int trip;
    private int count;
    private int[] loaded = new int[16];
    private int[] stopOf = new int[16];
    private int[] dayOf = new int[16];
    /** The days of arrival with which places are held. */
    private int[] arrivalOf = new int[16];

    private long freePositions;
    private long freeMicrograms;
    private double gain;

    VehicleLoad(Facts facts, Board board, Route route, RemovedOrders removed, SplittableRandom random) {
        this.facts = facts;
        this.board = board;
        this.route = route;
        this.removed = removed;
        orders = facts.orders;
        dayChoice = new DayChoice(facts, board, random);
        taken = new int[orders.count];
    }

    /** Starts an empty load; what is held for another one stays held. */
    void begin(int carrier) {
        trip++;
        count = 0;
        freePositions = facts.carriers.positions[carrier];
        freeMicrograms = facts.carriers.payload[carrier];
        gain = 0;
    }

    /** Loads an order for a stop if it fits and can be handed over. */
    boolean place(int order, int stop) {
        if (!mayRide(order)) {
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
        boolean inTime = day >= arrival + facts.centers.prepDays[center];
        if (!inTime || !mayRide(order) || !dayChoice.canHandOver(order, center, arrival, day)) {
            return false;
        }
        load(order, stop, day);
        return true;
    }

    /** Whether an order's vehicle is ready, not on the trip yet, and there is place for it. */
    boolean mayRide(int order) {
        return orders.ready[order] <= route.departure() && fits(order) && taken[order] != trip;
    }

    private boolean fits(int order) {
        return orders.positions[order] <= freePositions && orders.micrograms[order] <= freeMicrograms;
    }

    /** Loads an order for which there is place. */
    void load(int order, int stop, int day) {
        if (count == loaded.length) {
            loaded = Arrays.copyOf(loaded, count * 2);
            stopOf = Arrays.copyOf(stopOf, count * 2);
            dayOf = Arrays.copyOf(dayOf, count * 2);
            arrivalOf = Arrays.copyOf(arrivalOf, count * 2);
        }
        loaded[count] = order;
        stopOf[count] = stop;
        arrivalOf[count] = route.arrival(stop);
        dayOf[count++] = day;
        taken[order] = trip;
        freePositions -= orders.positions[order];
        freeMicrograms -= orders.micrograms[order];
        gain += orders.worth(order, route.center(stop), day);
        board.hold(route.center(stop), route.arrival(stop), day);
    }

    /** Unloads vehicle {@code v}; the last vehicle takes its number. */
    void unload(int v) {
        int center = route.center(stopOf[v]);
        board.release(center, arrivalOf[v], dayOf[v]);
        gain -= orders.worth(loaded[v], center, dayOf[v]);
        forget(v);
    }

    /** Strikes a vehicle, for which no place is held any more, off the load. */
    private void forget(int v) {
        int order = loaded[v];
        taken[order] = 0;
        freePositions += orders.positions[order];
        freeMicrograms += orders.micrograms[order];
        count--;
        loaded[v] = loaded[count];
        stopOf[v] = stopOf[count];
        dayOf[v] = dayOf[count];
        arrivalOf[v] = arrivalOf[count];
    }

    private void unloadAll() {
        while (count > 0) {
            unload(count - 1);
        }
    }

    /** Gives back all places that are held. */
    void release() {
        for (int v = 0; v < count; v++) {
            board.release(route.center(stopOf[v]), arrivalOf[v], dayOf[v]);
        }
        trip++;
    }

    /** Follows the route after a stop was put before stop {@code at}. */
    void stopInserted(int at) {
        for (int v = 0; v < count; v++) {
            stopOf[v] += stopOf[v] >= at ? 1 : 0;
        }
        holdAnew();
    }

    /** Follows the route after stop {@code at}, for which nothing is loaded, was taken back. */
    void stopRemoved(int at) {
        for (int v = 0; v < count; v++) {
            stopOf[v] -= stopOf[v] > at ? 1 : 0;
        }
        holdAnew();
    }

    /** Follows the route after its stops were brought into another order; {@code placeOf} is by stop its new place. */
    void stopsReordered(int[] placeOf) {
        for (int v = 0; v < count; v++) {
            stopOf[v] = placeOf[stopOf[v]];
        }
        holdAnew();
    }

    /** Holds places by the days on which the stops are reached now; vehicles for which there is none are left out. */
    private void holdAnew() {
        for (int v = count - 1; v >= 0; v--) {
            int arrival = route.arrival(stopOf[v]);
            if (arrival != arrivalOf[v]) {
                moveArrival(v, arrival);
            }
        }
    }

    private void moveArrival(int v, int arrival) {
        int order = loaded[v];
        int center = route.center(stopOf[v]);
        board.release(center, arrivalOf[v], dayOf[v]);
        int day = mayStay(v, arrival) ? dayOf[v] : dayChoice.choose(order, center, arrival);
        gain -= orders.worth(order, center, dayOf[v]);
        if (day < 0) {
            forget(v);
            removed.add(order);
            return;
        }
        arrivalOf[v] = arrival;
        dayOf[v] = day;
        gain += orders.worth(order, center, day);
        board.hold(center, arrival, day);
    }

    /** Whether the handover can stay on its day, and the appointment, if it is missed so, cannot be kept instead. */
    private boolean mayStay(int v, int arrival) {
        int order = loaded[v];
        int center = route.center(stopOf[v]);
        return dayOf[v] >= arrival + facts.centers.prepDays[center]
                && dayChoice.canHandOver(order, center, arrival, dayOf[v])
                && (orders.keeps(order, center, dayOf[v]) || !dayChoice.keepsAppointment(order, center, arrival));
    }

    boolean serves(int stop) {
        for (int v = 0; v < count; v++) {
            if (stopOf[v] == stop) {
                return true;
            }
        }
        return false;
    }

    void saveTo(SavedTrip saved) {
        saved.take(route, gain, count, loaded, stopOf, dayOf);
    }

    /** Brings the route and the vehicles back to what they were when they were saved. */
    void restore(SavedTrip saved) {
        unloadAll();
        saved.giveBack(route);
        for (int v = 0; v < saved.load(); v++) {
            load(saved.order(v), saved.stop(v), saved.day(v));
        }
        gain = saved.gain();
    }

    /** The number of vehicles. */
    int count() {
        return count;
    }

    int order(int v) {
        return loaded[v];
    }

    int stop(int v) {
        return stopOf[v];
    }

    /** What the delivery of vehicle {@code v} is worth. */
    double worth(int v) {
        return orders.worth(loaded[v], route.center(stopOf[v]), dayOf[v]);
    }

    /** The vehicle whose delivery is worth least, of some equal ones a random one; now and then of two only. */
    int leastWorthy(SplittableRandom chance) {
        int least = chance.nextInt(count);
        boolean ofTwo = chance.nextInt(OF_TWO) == 0;
        int from = chance.nextInt(count);
        double worth = worth(least);
        for (int i = 0; i < (ofTwo ? 1 : count); i++) {
            int v = from + i < count ? from + i : from + i - count;
            double other = worth(v);
            if (other < worth) {
                least = v;
                worth = other;
            }
        }
        return least;
    }

    long freePositions() {
        return freePositions;
    }

    /** Priorities of the vehicles loaded, with what kept and moved appointments add and take. */
    double gain() {
        return gain;
    }

    /** The trip of a carrier with these vehicles. */
    LoadedTrip toTrip(int carrier) {
        return new LoadedTrip(facts, carrier, route.departure(), route.centers(), count, loaded, stopOf, dayOf);
    }
}
