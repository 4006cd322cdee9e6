package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Gives whole trips other carriers or days, with what they carry; trips worth less give way and are placed anew in turn.
 *
 * <p>See "Whole trips move" in docs/algorithm.md.
 */
public final class Relocation {
    private static final int SLOTS_TRIED = 10;

    /** Trips of which the best is taken for the time that is left over, at most. */
    private static final int MOST_SAMPLES = 2;

    /** Trips of one chain; what is displaced then is left out. */
    private static final int MOST_PLACED = 5;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final TripMaker maker;
    private final Draws draws;
    private final Removal removal;
    private final Slots slots;
    private final List<LoadedTrip> displaced = new ArrayList<>();
    private final List<Freed> freed = new ArrayList<>();

    /** A day on which a carrier has lost a trip. */
    private record Freed(int carrier, int day) {}

    public Relocation(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        builder = parts.builder();
        maker = parts.maker();
        draws = parts.draws();
        removal = parts.removal();
        slots = new Slots(bench, random);
    }

    /** Where the next trip may go; {@link #clearSlot} makes way there. */
    public Slots slots() {
        return slots;
    }

    /** Forgets the last chain. */
    public void start() {
        displaced.clear();
        freed.clear();
    }

    /** Takes a trip off the schedule, to be placed anew. */
    public void displace(LoadedTrip trip) {
        bench.remove(trip);
        displaced.add(trip);
        freed.add(new Freed(trip.carrier(), trip.departure()));
    }

    /** Sends the trips in the way of the best slot off, to be placed anew. */
    public void clearSlot() {
        slots.inTheWay().forEach(this::displace);
    }

    /** Places what was displaced, the most worthy first, and fills the time that is left over with new trips. */
    public void settle() {
        for (int i = 0; i < MOST_PLACED && !displaced.isEmpty(); i++) {
            LoadedTrip trip =
                    Collections.max(displaced, Comparator.comparingDouble(other -> other.worth(facts.orders)));
            displaced.remove(trip);
            if (!place(trip)) {
                removal.note(trip);
            }
        }
        displaced.forEach(removal::note);
        for (Freed time : freed) {
            maker.refill(time.carrier, time.day, time.day, 1 + random.nextInt(MOST_SAMPLES));
        }
    }

    private boolean place(LoadedTrip trip) {
        int first = firstDay(trip);
        int last = Math.min(facts.days - 1, lastDay(trip));
        if (last < first) {
            return false;
        }
        double worth = trip.worth(facts.orders);
        slots.start();
        for (int i = 0; i < SLOTS_TRIED; i++) {
            int carrier = draws.carrierOf(facts.carriers.yard[trip.carrier()]);
            int day = random.nextBoolean() && trip.departure() <= last
                    ? trip.departure()
                    : first + random.nextInt(last - first + 1);
            if (carrier != trip.carrier() || day != trip.departure()) {
                slots.consider(carrier, day, trip.minutes(), worth * leftBehind(trip, carrier));
            }
        }
        if (!slots.isFound() || slots.cost() >= worth) {
            return false;
        }
        clearSlot();
        return remake(trip, slots.carrier(), slots.day());
    }

    /** The share of a trip's load for which another carrier has no positions. */
    private double leftBehind(LoadedTrip trip, int carrier) {
        return Math.max(0, 1 - (double) facts.carriers.positions[carrier] / Math.max(1, trip.positions()));
    }

    /** The first day on which the whole load is ready. */
    private int firstDay(LoadedTrip trip) {
        int first = 0;
        for (int v = 0; v < trip.load(); v++) {
            first = Math.max(first, orders.ready[trip.order(v)]);
        }
        return first;
    }

    /** The last day on which the load, sent the same way, is in time for all handovers as they are. */
    private int lastDay(LoadedTrip trip) {
        int slack = facts.days;
        for (int v = 0; v < trip.load(); v++) {
            int stop = trip.stop(v);
            slack = Math.min(slack, trip.day(v) - facts.centers.prepDays[trip.center(stop)] - trip.arrival(stop));
        }
        return trip.departure() + slack;
    }

    /** Makes the same way with the same load, as far as it can, and fills what is free; false when nothing comes of it. */
    public boolean remake(LoadedTrip trip, int carrier, int day) {
        builder.begin(carrier, day);
        for (int i = 0; i < trip.stopCount(); i++) {
            builder.insertStop(i, trip.center(i));
        }
        int first = trip.load() == 0 ? 0 : random.nextInt(trip.load());
        for (int i = 0; i < trip.load(); i++) {
            load(trip, (first + i) % trip.load());
        }
        builder.dropIdleStops();
        builder.fillAll();
        DutySheet sheet = bench.open(carrier).sheet();
        maker.extend(sheet);
        if (builder.load() == 0 || !sheet.canDepart(day, builder.route().minutes())) {
            builder.abandon();
            return false;
        }
        bench.add(builder.build());
        return true;
    }

    /** Loads a vehicle again, on its day or another; an order that a new trip has taken up meanwhile stays there. */
    private void load(LoadedTrip trip, int v) {
        int order = trip.order(v);
        int stop = trip.stop(v);
        boolean waits = board.timesDelivered(order) == 0;
        if (waits && !builder.placeOn(order, stop, trip.day(v)) && !builder.place(order, stop)) {
            removal.note(order);
        }
    }
}
