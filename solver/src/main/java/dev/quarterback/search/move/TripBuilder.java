package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
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

    /** Which legs of a trip go over further stops where that is faster. */
    private enum OnTheWay {
        NOTHING,
        FIRST_LEGS_FIRST,
        LAST_LEGS_FIRST
    }

    private static final OnTheWay[] WAYS = OnTheWay.values();

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final WaitingOrders waiting;
    private final SplittableRandom random;
    private final DayChoice dayChoice;
    private final TakenOut takenOut;
    private final int[] taken;
    private final TopOrders top = new TopOrders();
    private final Route route;
    private int build;
    private int carrier;
    private int load;
    private int[] loaded = new int[16];
    private int[] stopOf = new int[16];
    private int[] dayOf = new int[16];
    /** The days of arrival with which places are held. */
    private int[] arrivalOf = new int[16];

    private final SavedTrip saved;
    private long freePositions;
    private long freeMicrograms;
    private double gain;
    /** What a vehicle loses in usual deliveries for each µg: none, or so much that light ones come first. */
    private double lightness;

    /** Vehicles for which a change of the way leaves no place are noted in {@code takenOut}. */
    TripBuilder(Facts facts, Board board, TakenOut takenOut, SplittableRandom random) {
        this.facts = facts;
        this.takenOut = takenOut;
        this.board = board;
        waiting = board.waiting();
        this.random = random;
        orders = facts.orders;
        dayChoice = new DayChoice(facts, board, random);
        taken = new int[orders.count];
        route = new Route(facts);
        saved = new SavedTrip(route.most());
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

    /**
     * Puts a stop before stop {@code at} unless the carrier has no time for it; then nothing changes. Where that is faster,
     * other centers become stops on the way, always where time asks for it and as often as not where it does not.
     *
     * <p>A vehicle whose day of arrival changes keeps its handover, or gets another day, also where that keeps its
     * appointment, or is left out.
     */
    boolean addStop(int at, int center, DutySheet sheet) {
        if (!facts.shortcuts.arePossible()) {
            return addStop(at, center, OnTheWay.NOTHING, sheet);
        }
        int first = random.nextInt(WAYS.length);
        for (int i = 0; i < WAYS.length; i++) {
            if (addStop(at, center, WAYS[(first + i) % WAYS.length], sheet)) {
                return true;
            }
        }
        return false;
    }

    private boolean addStop(int at, int center, OnTheWay onTheWay, DutySheet sheet) {
        save();
        insertStop(at, center);
        takeShortcuts(onTheWay);
        return keepIfPossible(sheet);
    }

    private boolean keepIfPossible(DutySheet sheet) {
        if (sheet.canDepart(route.departure(), route.minutes())) {
            return true;
        }
        restore();
        return false;
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
        if (at < 0 || random.nextInt(3) > 0 || route.minutesWith(at, center) <= sheet.dutyMinutesPerDay()) {
            return at;
        }
        int other = random.nextInt(route.stops() + 1);
        return sheet.canDepart(route.departure(), route.minutesWith(other, center)) ? other : at;
    }

    /** Puts a stop before stop {@code at}, whether the carrier has time for it or not; vehicles as in {@link #addStop}. */
    void insertStop(int at, int center) {
        route.insert(at, center);
        for (int v = 0; v < load; v++) {
            stopOf[v] += stopOf[v] >= at ? 1 : 0;
        }
        holdAnew();
    }

    /** Takes back a stop that nothing is loaded for; vehicles as in {@link #addStop}. */
    void removeStop(int at) {
        route.remove(at);
        for (int v = 0; v < load; v++) {
            stopOf[v] -= stopOf[v] > at ? 1 : 0;
        }
        holdAnew();
    }

    /** Takes the first {@code count} centers as the stops of a trip that nothing is loaded on yet. */
    void visit(int[] centers, int count) {
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
        for (int v = 0; v < load; v++) {
            stopOf[v] = placeOf[stopOf[v]];
        }
        holdAnew();
    }

    /** Goes over further stops where that is faster than the drive; one center serves one leg, the first or the last. */
    private void takeShortcuts(OnTheWay onTheWay) {
        if (onTheWay == OnTheWay.LAST_LEGS_FIRST) {
            for (int i = route.stops(); i >= 0; i--) {
                takeShortcut(i);
            }
        } else if (onTheWay == OnTheWay.FIRST_LEGS_FIRST) {
            for (int i = 0; i <= route.stops(); i++) {
                i += takeShortcut(i);
            }
        }
    }

    /** Goes to stop {@code at}, or home after the last one, over others if possible; the number of new stops. */
    private int takeShortcut(int at) {
        int[] over = route.shortcutBefore(at);
        if (route.stops() + over.length > route.most() || hasStopAtAny(over)) {
            return 0;
        }
        for (int k = over.length - 1; k >= 0; k--) {
            insertStop(at, over[k] - facts.yards);
        }
        return over.length;
    }

    private boolean hasStopAtAny(int[] sites) {
        for (int site : sites) {
            if (route.hasStopAt(site - facts.yards)) {
                return true;
            }
        }
        return false;
    }

    /** Holds places by the days on which the stops are reached now. */
    private void holdAnew() {
        for (int v = load - 1; v >= 0; v--) {
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
            takenOut.add(order);
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

    /** Keeps the trip as it is in mind for {@link #restore}, in place of what was kept before. */
    void save() {
        saved.take(route, gain, load, loaded, stopOf, dayOf);
    }

    /** Makes the trip what it was when it was saved. */
    void restore() {
        while (load > 0) {
            unload(load - 1);
        }
        saved.giveBack(route);
        for (int v = 0; v < saved.load(); v++) {
            load(saved.order(v), saved.stop(v), saved.day(v));
        }
        gain = saved.gain();
    }

    /** Leaves out stops that nothing is loaded for, but for the last one left and where all would not be as well. */
    void dropIdleStops() {
        for (int i = route.stops() - 1; i >= 0 && route.stops() > 1; i--) {
            if (!serves(i) && route.minutesWithout(i) <= route.minutes()) {
                dropIdleStop(i);
            }
        }
    }

    private void dropIdleStop(int stop) {
        double before = gain;
        boolean keepsArrivals = route.isDayTrip();
        if (!keepsArrivals) {
            save();
        }
        removeStop(stop);
        if (!keepsArrivals && gain < before) {
            restore();
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

    /** Whether a stop is reached in time to hand anything over. */
    boolean reachesInTime(int stop) {
        return route.arrival(stop) + facts.centers.prepDays[route.center(stop)] < facts.days;
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
            arrivalOf = Arrays.copyOf(arrivalOf, load * 2);
        }
        loaded[load] = order;
        stopOf[load] = stop;
        arrivalOf[load] = route.arrival(stop);
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
        board.release(route.center(stop), arrivalOf[v], dayOf[v]);
        gain -= orders.worth(order, route.center(stop), dayOf[v]);
        forget(v);
    }

    /** Strikes a vehicle, for which no place is held any more, off the load. */
    private void forget(int v) {
        int order = loaded[v];
        taken[order] = 0;
        freePositions += orders.positions[order];
        freeMicrograms += orders.micrograms[order];
        load--;
        loaded[v] = loaded[load];
        stopOf[v] = stopOf[load];
        dayOf[v] = dayOf[load];
        arrivalOf[v] = arrivalOf[load];
    }

    /** Fills the free places with vehicles that wait for the stops, one stop after the other from a random one on. */
    void fillAll() {
        int stops = route.stops();
        int first = stops > 1 ? random.nextInt(stops) : 0;
        for (int i = 0; i < stops; i++) {
            fill((first + i) % stops);
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
            board.release(route.center(stopOf[v]), arrivalOf[v], dayOf[v]);
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
