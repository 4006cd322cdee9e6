package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Loads one trip, vehicle by vehicle, within all capacities.
 *
 * <p>Places for handovers are held on the board until {@link #build} or {@link #abandon}.
 */
final class TripBuilder {
    /** Vehicles of one yard and center that are looked at to fill a stop. */
    private static final int MOST_LOOKED_AT = 96;
    /** What a kept appointment is worth in deliveries when a trip is filled. */
    private static final double APPOINTMENT = 6;
    /** What is lost by delivering an order whose appointment could still be kept otherwise. */
    private static final double APPOINTMENT_MOVED = 0.4;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final DayChoice dayChoice;
    private final int[] taken;
    private final TopOrders top = new TopOrders();
    private int build;
    private int carrier;
    private int yard;
    private int departure;
    private int stopCount;
    private int[] centers;
    private int[] arrivals;
    private long minutes;
    private int load;
    private int[] loaded = new int[16];
    private int[] stopOf = new int[16];
    private int[] dayOf = new int[16];
    private long freePositions;
    private long freeMilligrams;
    private double gain;

    TripBuilder(Facts facts, Board board, SplittableRandom random) {
        this.facts = facts;
        this.board = board;
        this.random = random;
        orders = facts.orders;
        dayChoice = new DayChoice(facts, board, random);
        taken = new int[orders.count];
        int most = Math.min(facts.rules.maxStops(), facts.centers.count);
        centers = new int[most];
        arrivals = new int[most];
    }

    /** Starts an empty trip without stops. */
    void begin(int newCarrier, int newDeparture) {
        build++;
        carrier = newCarrier;
        yard = facts.carriers.yard[newCarrier];
        departure = newDeparture;
        stopCount = 0;
        minutes = 0;
        load = 0;
        freePositions = facts.carriers.positions[newCarrier];
        freeMilligrams = facts.carriers.payload[newCarrier];
        gain = 0;
    }

    /** Starts with a trip that has been taken off the board. */
    void take(LoadedTrip trip) {
        begin(trip.carrier(), trip.departure());
        for (int i = 0; i < trip.stopCount(); i++) {
            centers[i] = trip.center(i);
        }
        stopCount = trip.stopCount();
        timeStops();
        for (int v = 0; v < trip.load(); v++) {
            load(trip.order(v), trip.stop(v), trip.day(v));
        }
    }

    /** Puts a stop before stop {@code at}; only for a trip whose arrivals do not change by it or that is empty. */
    void insertStop(int at, int center) {
        System.arraycopy(centers, at, centers, at + 1, stopCount - at);
        centers[at] = center;
        stopCount++;
        timeStops();
        for (int v = 0; v < load; v++) {
            stopOf[v] += stopOf[v] >= at ? 1 : 0;
        }
    }

    /** Takes back a stop that nothing is loaded for. */
    void removeStop(int at) {
        System.arraycopy(centers, at + 1, centers, at, stopCount - at - 1);
        stopCount--;
        timeStops();
        for (int v = 0; v < load; v++) {
            stopOf[v] -= stopOf[v] > at ? 1 : 0;
        }
    }

    /** Duty minutes if a stop were put before stop {@code at}. */
    long minutesWith(int at, int center) {
        long detour = leg(at == 0 ? -1 : centers[at - 1], center) + facts.rules.unloadMinutes();
        if (stopCount == 0) {
            return facts.rules.loadMinutes() + detour + facts.minutesHome(center, yard);
        }
        if (at == stopCount) {
            int last = centers[at - 1];
            return minutes + detour + facts.minutesHome(center, yard) - facts.minutesHome(last, yard);
        }
        return minutes
                + detour
                + facts.minutesBetween(center, centers[at])
                - leg(at == 0 ? -1 : centers[at - 1], centers[at]);
    }

    private long leg(int from, int to) {
        return from < 0 ? facts.minutesOut(yard, to) : facts.minutesBetween(from, to);
    }

    /** Works out the arrival days and the duty time of the present stops. */
    private void timeStops() {
        int duty = facts.carriers.dutyMinutes[carrier];
        minutes = facts.rules.loadMinutes();
        int at = -1;
        for (int i = 0; i < stopCount; i++) {
            minutes += leg(at, centers[i]) + facts.rules.unloadMinutes();
            at = centers[i];
            long after = departure + Math.max(1, (minutes + duty - 1) / duty) - 1;
            arrivals[i] = (int) Math.min(after, Integer.MAX_VALUE / 2);
        }
        minutes += facts.minutesHome(at, yard);
        if (minutes <= duty) {
            Arrays.fill(arrivals, 0, stopCount, departure);
        }
    }

    /**
     * Where a stop costs least duty time, or -1 where the carrier has no time for it.
     *
     * <p>A day trip stays a day trip, and a long trip gets its stop at the end, so that no arrival changes.
     */
    int bestPlaceFor(int center, DutySheet sheet) {
        boolean dayTrip = isDayTrip();
        int at = stopCount;
        long least = minutesWith(stopCount, center);
        for (int i = 0; dayTrip && i < stopCount; i++) {
            long other = minutesWith(i, center);
            if (other < least) {
                least = other;
                at = i;
            }
        }
        boolean staysDayTrip = least <= facts.carriers.dutyMinutes[carrier];
        return dayTrip == staysDayTrip && sheet.canDepart(departure, least) ? at : -1;
    }

    /**
     * Leaves out stops of a day trip that nothing is loaded for, but for the last one left and where lanes make the
     * direct way longer: what stays loaded keeps its arrival.
     */
    void dropIdleStops() {
        for (int i = stopCount - 1; i >= 0 && stopCount > 1 && isDayTrip(); i--) {
            if (!serves(i) && minutesWithout(i) <= minutes) {
                removeStop(i);
            }
        }
    }

    /** Duty minutes if a stop, not the only one, were left out. */
    private long minutesWithout(int at) {
        int before = at == 0 ? -1 : centers[at - 1];
        long there = leg(before, centers[at]) + facts.rules.unloadMinutes();
        if (at == stopCount - 1) {
            return minutes - there - facts.minutesHome(centers[at], yard) + facts.minutesHome(before, yard);
        }
        int next = centers[at + 1];
        return minutes - there - facts.minutesBetween(centers[at], next) + leg(before, next);
    }

    /** Of two random vehicles the one whose delivery is worth less. */
    int lesserOfTwo(SplittableRandom chance) {
        int one = chance.nextInt(load);
        int other = chance.nextInt(load);
        return worth(one) <= worth(other) ? one : other;
    }

    /** Whether a stop at the end would be reached in time to hand anything over. */
    boolean reachesLastInTime() {
        int last = stopCount - 1;
        return arrivals[last] + facts.centers.prepDays[centers[last]] < facts.days;
    }

    /** Loads an order for a stop if it fits and can be handed over. */
    boolean place(int order, int stop) {
        if (!fits(order) || taken[order] == build || orders.ready[order] > departure) {
            return false;
        }
        int day = dayChoice.choose(order, centers[stop], arrivals[stop]);
        if (day < 0) {
            return false;
        }
        load(order, stop, day);
        return true;
    }

    /** Loads an order for handover on a given day if it fits and can be handed over then. */
    boolean placeOn(int order, int stop, int day) {
        boolean inTime =
                orders.ready[order] <= departure && day >= arrivals[stop] + facts.centers.prepDays[centers[stop]];
        if (!inTime
                || !fits(order)
                || taken[order] == build
                || !dayChoice.canHandOver(order, centers[stop], arrivals[stop], day)) {
            return false;
        }
        load(order, stop, day);
        return true;
    }

    private boolean fits(int order) {
        return orders.positions[order] <= freePositions && orders.milligrams[order] <= freeMilligrams;
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
        freeMilligrams -= orders.milligrams[order];
        gain += worth(order, centers[stop], day);
        board.hold(centers[stop], arrivals[stop], day);
    }

    /** Unloads vehicle {@code v}; the last vehicle takes its number. */
    void unload(int v) {
        int order = loaded[v];
        int stop = stopOf[v];
        board.release(centers[stop], arrivals[stop], dayOf[v]);
        gain -= worth(order, centers[stop], dayOf[v]);
        taken[order] = 0;
        freePositions += orders.positions[order];
        freeMilligrams += orders.milligrams[order];
        load--;
        loaded[v] = loaded[load];
        stopOf[v] = stopOf[load];
        dayOf[v] = dayOf[load];
    }

    private double worth(int order, int center, int day) {
        if (orders.keeps(order, center, day)) {
            return orders.priority[order] + APPOINTMENT;
        }
        return orders.priority[order] - (orders.appointmentDay[order] == OrderFacts.NONE ? 0 : APPOINTMENT_MOVED);
    }

    /** Fills the free places with the most worthy vehicles that wait for a stop; ties are broken at random. */
    void fill(int stop) {
        Bags waiting = board.waitingFor();
        int bag = yard * facts.centers.count + centers[stop];
        int size = waiting.size(bag);
        if (size == 0 || freePositions == 0) {
            return;
        }
        top.start((int) Math.min(freePositions, 64));
        int looked = Math.min(size, MOST_LOOKED_AT);
        int at = looked < size ? random.nextInt(size) : 0;
        for (int i = 0; i < looked; i++) {
            consider(orders.entryOrder[waiting.get(bag, at)], stop);
            at = at + 1 == size ? 0 : at + 1;
        }
        for (int i = 0; i < top.size(); i++) {
            place(top.order(i), stop);
        }
    }

    private void consider(int order, int stop) {
        if (!fits(order) || orders.ready[order] > departure || taken[order] == build) {
            return;
        }
        int day = dayChoice.choose(order, centers[stop], arrivals[stop]);
        if (day >= 0) {
            double worth = worth(order, centers[stop], day);
            top.offer(order, worth / orders.positions[order] + 0.5 * random.nextDouble());
        }
    }

    /** Makes the trip and gives back the places held; the trip takes them when it is added to the board. */
    LoadedTrip build() {
        LoadedTrip trip = new LoadedTrip(
                facts, carrier, departure, Arrays.copyOf(centers, stopCount), load, loaded, stopOf, dayOf);
        abandon();
        return trip;
    }

    /** Gives back the places held. */
    void abandon() {
        for (int v = 0; v < load; v++) {
            board.release(centers[stopOf[v]], arrivals[stopOf[v]], dayOf[v]);
        }
        build++;
    }

    boolean hasStopAt(int center) {
        for (int i = 0; i < stopCount; i++) {
            if (centers[i] == center) {
                return true;
            }
        }
        return false;
    }

    int yard() {
        return yard;
    }

    int carrier() {
        return carrier;
    }

    int departure() {
        return departure;
    }

    int stopCount() {
        return stopCount;
    }

    int center(int stop) {
        return centers[stop];
    }

    int arrival(int stop) {
        return arrivals[stop];
    }

    long minutes() {
        return minutes;
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

    boolean isDayTrip() {
        return minutes <= facts.carriers.dutyMinutes[carrier];
    }

    int order(int v) {
        return loaded[v];
    }

    /** What the delivery of vehicle {@code v} is worth. */
    double worth(int v) {
        return worth(loaded[v], centers[stopOf[v]], dayOf[v]);
    }

    boolean isFull() {
        return freePositions == 0;
    }

    /** Priorities of the vehicles loaded, with what kept and moved appointments add and take. */
    double gain() {
        return gain;
    }
}
