package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.SplittableRandom;

/**
 * Removes trips and deliveries from the schedule, and puts the orders that still wait then back where there is place.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public final class Removal {
    private final Workbench bench;
    private final Facts facts;
    private final Board board;
    private final RemovedOrders removed;
    private final Insertion insertion;
    private final SplittableRandom random;

    Removal(Workbench bench, RemovedOrders removed, Insertion insertion, SplittableRandom random) {
        this.bench = bench;
        this.removed = removed;
        this.insertion = insertion;
        this.random = random;
        facts = bench.facts();
        board = bench.board();
    }

    /** Forgets which orders were removed. */
    public void start() {
        removed.clear();
    }

    /** Removes a trip with all its vehicles. */
    public void remove(LoadedTrip trip) {
        bench.remove(trip);
        note(trip);
    }

    /** Removes the trips of a carrier that depart on the days {@code from} to {@code to}. */
    public void remove(int carrier, int from, int to) {
        OpenCarrier open = bench.open(carrier);
        for (int i = open.tripCount() - 1; i >= 0; i--) {
            LoadedTrip trip = open.trip(i);
            if (trip.departure() >= from && trip.departure() <= to) {
                remove(trip);
            }
        }
    }

    /** Removes a delivered order, off its trip or its center's day. */
    public void remove(int order) {
        LoadedTrip trip = board.tripOf(order);
        note(order);
        if (trip == null) {
            bench.removeOnSite(order, board.centerOf(order), board.dayOf(order));
            return;
        }
        if (trip.load() == 1) {
            bench.remove(trip);
        } else {
            bench.replace(trip, trip.without(facts, trip.vehicleOf(order)));
        }
    }

    /** Notes the orders of a trip as removed. */
    public void note(LoadedTrip trip) {
        for (int v = 0; v < trip.load(); v++) {
            note(trip.order(v));
        }
    }

    /** Notes an order as removed. */
    public void note(int order) {
        removed.add(order);
    }

    /** Gives a trip under construction up and notes its orders as removed. */
    public void noteAndAbandon(TripBuilder trip) {
        for (int v = 0; v < trip.load(); v++) {
            note(trip.order(v));
        }
        trip.abandon();
    }

    /** As {@link #reinsert}, every other time: so trips with few vehicles give them to others and make place for new ones. */
    public void reinsertAtTimes(int most) {
        if (random.nextBoolean()) {
            reinsert(most);
        }
    }

    /** Puts orders that were removed and still wait into trips that have place for them, {@code most} of them at most. */
    public void reinsert(int most) {
        int tried = 0;
        for (int i = 0; i < removed.count() && tried < most; i++) {
            if (board.timesDelivered(removed.get(i)) == 0) {
                tried++;
                insertion.insert(removed.get(i));
            }
        }
    }
}
