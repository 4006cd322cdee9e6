package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Unloads a few trips at a center where they meet and loads them anew as fully as can be: first the vehicles are chosen that
 * would be worth most on one trip with the capacity of all, then each trip takes those that fill it best.
 *
 * <p>After D. Pisinger, An exact algorithm for large multiple knapsack problems, 1999, for a few knapsacks at a time.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RepackTrips implements Recipe {
    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 6;

    private static final int MOST_TRIPS = 3;

    /** Vehicles of a trip at most: of more, hardly anything is left over in any case. */
    private static final int MOST_VEHICLES = 60;

    /** Vehicles that wait for the center which are considered, at most. */
    private static final int MOST_WAITING = 24;

    /** By how much chance changes the worth of a vehicle, in usual deliveries. */
    private static final double TIES = 0.2;

    /** How much of that chance, one of them drawn. */
    private static final double[] CHANCES = {0, 0.5, 1};

    /** Trips drawn for each that is wanted, at most. */
    private static final int TRIES_PER_TRIP = 2;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final FullestLoad fullest = new FullestLoad();
    private final List<LoadedTrip> trips = new ArrayList<>();
    private final List<Integer> pool = new ArrayList<>();
    private final BitSet inPool = new BitSet();

    RepackTrips(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
    }

    @Override
    public String name() {
        return "trips repacked";
    }

    @Override
    public void apply() {
        LoadedTrip trip = draws.trip();
        if (trip == null || trip.load() == 0 || trip.load() > MOST_VEHICLES) {
            return;
        }
        removal.start();
        int center = trip.center(trip.stop(random.nextInt(trip.load())));
        collect(trip, center);
        pool.clear();
        for (int i = 0; i < trips.size(); i++) {
            trips.set(i, unloaded(trips.get(i), center));
        }
        addWaiting(facts.carriers.yard[trip.carrier()], center);
        keepTheBest();
        for (int i = 0; i < trips.size(); i++) {
            load(trips.get(i), i == trips.size() - 1);
        }
        removal.reinsert(MOST_REINSERTED);
    }

    private void collect(LoadedTrip trip, int center) {
        trips.clear();
        trips.add(trip);
        int wanted = 1 + random.nextInt(MOST_TRIPS);
        for (int i = 0; i < TRIES_PER_TRIP * wanted && trips.size() < wanted; i++) {
            LoadedTrip other = insertion.randomTripTo(center, random.nextInt(facts.days));
            boolean suits = other != null
                    && other.load() <= MOST_VEHICLES
                    && !trips.contains(other)
                    && facts.carriers.yard[other.carrier()] == facts.carriers.yard[trip.carrier()];
            if (suits) {
                trips.add(random.nextInt(trips.size() + 1), other);
            }
        }
    }

    private LoadedTrip unloaded(LoadedTrip trip, int center) {
        LoadedTrip rest = trip;
        for (int v = trip.load() - 1; v >= 0; v--) {
            if (trip.center(trip.stop(v)) == center) {
                pool.add(trip.order(v));
                removal.note(trip.order(v));
                rest = rest.without(facts, v);
            }
        }
        bench.replace(trip, rest);
        return rest;
    }

    private void addWaiting(int yard, int center) {
        WaitingOrders waiting = board.waiting();
        pool.forEach(inPool::set);
        add(waiting.entries(), waiting.preferredBag(yard, center));
        add(waiting.entries(), waiting.ordinaryBag(yard, center));
        pool.forEach(inPool::clear);
    }

    private void add(Bags entries, int bag) {
        int size = entries.size(bag);
        int first = size == 0 ? 0 : random.nextInt(size);
        int added = 0;
        for (int i = 0; i < size && added < MOST_WAITING; i++) {
            int order = orders.entryOrder[entries.get(bag, (first + i) % size)];
            if (!inPool.get(order)) {
                pool.add(order);
                added++;
            }
        }
    }

    /** Leaves those in the pool that would be worth most on one trip with all positions and all payload. */
    private void keepTheBest() {
        long positions = 0;
        long micrograms = 0;
        for (LoadedTrip trip : trips) {
            positions += freePositions(trip);
            micrograms += freeMicrograms(trip);
        }
        double ties = CHANCES[random.nextInt(CHANCES.length)] * TIES * orders.meanPriority;
        fullest.clear();
        for (int order : pool) {
            double worth = orders.mostWorth(order) + ties * random.nextDouble();
            fullest.add(order, worth, orders.positions[order], orders.micrograms[order]);
        }
        fullest.choose(positions, micrograms);
        takeChosen(true);
    }

    /** Makes those that were chosen, or those that were not, the pool. */
    private void takeChosen(boolean chosen) {
        pool.clear();
        for (int i = 0; i < fullest.count(); i++) {
            if (fullest.isChosen(i) == chosen) {
                pool.add(fullest.order(i));
            }
        }
    }

    /** Loads a trip with what fills it best, the last one with what is worth most; a trip that stays empty goes. */
    private void load(LoadedTrip trip, boolean isLast) {
        fullest.clear();
        for (int order : pool) {
            double filled = (double) orders.positions[order] / Math.max(1, freePositions(trip))
                    + (double) orders.micrograms[order] / Math.max(1, freeMicrograms(trip));
            double worth = isLast ? orders.mostWorth(order) : filled;
            fullest.add(order, worth, orders.positions[order], orders.micrograms[order]);
        }
        fullest.choose(freePositions(trip), freeMicrograms(trip));
        LoadedTrip now = insertion.current(trip);
        for (int i = 0; i < fullest.count(); i++) {
            if (fullest.isChosen(i)) {
                int order = fullest.order(i);
                LoadedTrip with = insertion.insertInto(order, now) ? board.tripOf(order) : null;
                now = with == null ? insertion.current(now) : with;
            }
        }
        if (now.load() == 0) {
            bench.remove(now);
        }
        takeChosen(false);
    }

    private long freePositions(LoadedTrip trip) {
        return facts.carriers.positions[trip.carrier()] - trip.positions();
    }

    private long freeMicrograms(LoadedTrip trip) {
        return facts.carriers.payload[trip.carrier()] - trip.micrograms();
    }
}
