package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What the recipes work with, and the choices that they share. */
final class Tools {
    final Workbench bench;
    final Facts facts;
    final OrderFacts orders;
    final Board board;
    final SplittableRandom random;
    final TripBuilder builder;
    final TripMaker maker;
    final Insertion insertion;
    private final TakenOut takenOut;
    private final Completeness completeness;

    Tools(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        facts = bench.facts();
        orders = facts.orders;
        board = bench.board();
        takenOut = new TakenOut(orders, board);
        builder = new TripBuilder(facts, board, takenOut, random);
        maker = new TripMaker(bench, builder, takenOut, random);
        insertion = new Insertion(bench, random);
        completeness = new Completeness(facts, board);
    }

    /** A carrier, mostly of a yard in which an order waits; -1 when there are none. */
    int randomCarrier() {
        if (random.nextInt(4) > 0) {
            int missed = random.nextBoolean() ? randomOf(board.unkept().orders()) : -1;
            int order = missed >= 0 ? missed : randomWaiting();
            int yard = order < 0 ? OrderFacts.NONE : orders.yard[order];
            if (yard != OrderFacts.NONE && facts.carriers.ofYard[yard].length > 0) {
                return randomCarrierOf(yard);
            }
        }
        return facts.carriers.count == 0 ? -1 : random.nextInt(facts.carriers.count);
    }

    /** Any trip of {@link #randomCarrier}; null when it makes none. */
    @Nullable
    LoadedTrip randomTrip() {
        int carrier = randomCarrier();
        if (carrier < 0 || bench.open(carrier).tripCount() == 0) {
            return null;
        }
        OpenCarrier open = bench.open(carrier);
        return open.trip(random.nextInt(open.tripCount()));
    }

    int randomCarrierOf(int yard) {
        int[] carriers = facts.carriers.ofYard[yard];
        return carriers[random.nextInt(carriers.length)];
    }

    /** Whether nothing is left to deliver or to keep, so that cost is what is left. */
    boolean isComplete() {
        return completeness.isComplete();
    }

    /** An order that waits anywhere, or -1. */
    int randomWaiting() {
        return randomOf(board.waiting().byPlace());
    }

    /** Any order of bags by yard, or -1. */
    int randomOf(Bags byYard) {
        int all = 0;
        for (int bag = 0; bag <= facts.yards; bag++) {
            all += byYard.size(bag);
        }
        int at = all == 0 ? -1 : random.nextInt(all);
        for (int bag = 0; bag <= facts.yards && at >= 0; bag++) {
            if (at < byYard.size(bag)) {
                return byYard.get(bag, at);
            }
            at -= byYard.size(bag);
        }
        return -1;
    }

    /** Forgets which orders were taken out. */
    void start() {
        takenOut.clear();
    }

    /** Takes a trip out with all its vehicles. */
    void takeOut(LoadedTrip trip) {
        bench.remove(trip);
        note(trip);
    }

    /** Takes out the trips of a carrier that depart on the days {@code from} to {@code to}. */
    void takeOut(int carrier, int from, int to) {
        OpenCarrier open = bench.open(carrier);
        for (int i = open.tripCount() - 1; i >= 0; i--) {
            LoadedTrip trip = open.trip(i);
            if (trip.departure() >= from && trip.departure() <= to) {
                takeOut(trip);
            }
        }
    }

    /** Takes a delivered order out, off its trip or its center's day. */
    void takeOut(int order) {
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

    /** Notes the orders of a trip as taken out. */
    void note(LoadedTrip trip) {
        for (int v = 0; v < trip.load(); v++) {
            note(trip.order(v));
        }
    }

    /** Notes an order as taken out. */
    void note(int order) {
        takenOut.add(order);
    }

    /** Gives a trip under construction up and notes its orders as taken out. */
    void noteAndAbandon(TripBuilder trip) {
        for (int v = 0; v < trip.load(); v++) {
            note(trip.order(v));
        }
        trip.abandon();
    }

    /** As {@link #putBack}, every other time: so trips with few vehicles give them to others and make room for new ones. */
    void putBackAtTimes(int most) {
        if (random.nextBoolean()) {
            putBack(most);
        }
    }

    /** Puts orders that were taken out and still wait into trips that have place for them. */
    void putBack(int most) {
        int tried = 0;
        for (int i = 0; i < takenOut.count() && tried < most; i++) {
            if (board.timesDelivered(takenOut.get(i)) == 0) {
                tried++;
                insertion.insert(takenOut.get(i));
            }
        }
    }
}
