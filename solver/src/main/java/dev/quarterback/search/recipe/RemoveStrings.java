package dev.quarterback.search.recipe;

import dev.quarterback.search.build.CheapestInsertion;
import dev.quarterback.search.build.Completeness;
import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripBuilder;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Takes strings of stops that follow one another out of trips near to each other, and puts the orders where they cost least.
 *
 * <p>Ruin and recreate after J. Christiaens and G. Vanden Berghe, Slack induction by string removals for vehicle routing
 * problems, 2020. Here a stop may hold several vehicles, and orders that wait nearby are put in as well.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RemoveStrings implements Recipe {
    /** One string in so many is near to an order that waits, the others to a delivered one. */
    private static final int WAITING_FIRST = 4;

    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 6;

    /** Vehicles of a string at most; no further string is taken out once there are as many. */
    private static final int MOST_REMOVED = 20;

    /** Stops of a string at most. */
    private static final int LONGEST = 10;

    /** Orders that wait nearby which are put in as well, at most. */
    private static final int MOST_WAITING = 12;

    /** Of those, at most so many from one center, and so many more from anywhere. */
    private static final int WAITING_AT_CENTER = 3;

    private static final int WAITING_ANYWHERE = 3;

    /** Orders drawn at most to find a delivered one. */
    private static final int ORDERS_TRIED = 8;

    /** Carriers, beside those of the trips, that are looked at for a place where a yard has many. */
    private static final int OTHER_CARRIERS = 3;

    /** A yard with so many carriers at most has all of them looked at for a place. */
    private static final int FEW_CARRIERS = 12;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final Completeness completeness;
    private final CheapestInsertion cheapest;
    private final RankedInsertion absent;
    private final List<LoadedTrip> ruined = new ArrayList<>();

    RemoveStrings(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        builder = parts.builder();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
        completeness = parts.completeness();
        cheapest = new CheapestInsertion(parts);
        absent = new RankedInsertion(parts, cheapest);
    }

    @Override
    public String name() {
        return "strings of stops replaced";
    }

    @Override
    public void apply() {
        int order = chooseOrder();
        if (order < 0) {
            return;
        }
        int yard = orders.yard[order];
        int[] carriers = facts.carriers.ofYard[yard];
        if (carriers.length == 0) {
            return;
        }
        removal.start();
        ruined.clear();
        absent.clear();
        cheapest.start(completeness.isComplete());
        int center =
                board.timesDelivered(order) > 0 ? board.centerOf(order) : orders.entryCenter[orders.firstEntry[order]];
        ruin(center, yard);
        addCarriers(carriers);
        addWaiting(yard, center);
        absent.insertAll();
        removal.reinsert(MOST_REINSERTED);
    }

    /** An order from a yard, delivered or waiting; -1 when a few tries find none. */
    private int chooseOrder() {
        int waiting = random.nextInt(WAITING_FIRST) == 0 ? draws.waiting() : -1;
        if (waiting >= 0 && orders.yard[waiting] >= 0) {
            return waiting;
        }
        for (int i = 0; i < ORDERS_TRIED && orders.count > 0; i++) {
            int order = random.nextInt(orders.count);
            if (orders.yard[order] >= 0 && board.timesDelivered(order) > 0) {
                return order;
            }
        }
        return -1;
    }

    private void ruin(int center, int yard) {
        int target = 1 + random.nextInt(MOST_REMOVED);
        int longest = 1 + random.nextInt(LONGEST);
        ruinAt(center, yard, target, longest);
        for (int near : facts.near(center)) {
            if (absent.count() >= target) {
                return;
            }
            ruinAt(near, yard, target, longest);
        }
    }

    private void ruinAt(int center, int yard, int target, int longest) {
        LoadedTrip trip = insertion.randomTripTo(center, random.nextInt(facts.days));
        if (trip == null || facts.carriers.yard[trip.carrier()] != yard || isRuined(trip)) {
            return;
        }
        int most = Math.min(Math.min(longest, trip.stopCount()), target - absent.count());
        int length = 1 + random.nextInt(Math.max(1, most));
        int stop = trip.stopAt(center);
        if (vehiclesAt(trip, stop, stop + 1) > MOST_REMOVED) {
            return; // Too many to be placed one by one.
        }
        int first = Math.max(0, stop - length + 1);
        int last = Math.min(stop, trip.stopCount() - length);
        int from = first + random.nextInt(last - first + 1);
        int to = from + length;
        while (to - from > 1 && vehiclesAt(trip, from, to) > MOST_REMOVED) {
            from += from < stop ? 1 : 0;
            to -= from == stop ? 1 : 0;
        }
        takeOut(trip, from, to);
    }

    private static int vehiclesAt(LoadedTrip trip, int from, int to) {
        int vehicles = 0;
        for (int v = 0; v < trip.load(); v++) {
            vehicles += trip.stop(v) >= from && trip.stop(v) < to ? 1 : 0;
        }
        return vehicles;
    }

    /** A trip whose place another one has taken since; a trip is ruined once. */
    private boolean isRuined(LoadedTrip trip) {
        for (LoadedTrip other : ruined) {
            if (other.carrier() == trip.carrier() && other.departure() == trip.departure()) {
                return true;
            }
        }
        return false;
    }

    private void takeOut(LoadedTrip trip, int from, int to) {
        ruined.add(trip);
        for (int v = 0; v < trip.load(); v++) {
            if (trip.stop(v) >= from && trip.stop(v) < to) {
                absent.add(trip.order(v));
                removal.note(trip.order(v));
            }
        }
        if (to - from == trip.stopCount()) {
            bench.remove(trip);
        } else if (trip.minutes() <= facts.carriers.dutyMinutes[trip.carrier()]) {
            shorten(trip, trip.withoutStops(facts, from, to));
        } else {
            bench.remove(trip);
            remake(trip, from, to);
        }
    }

    /** Where lanes make the way without the stops longer, the trip may be no day trip any more: then it goes. */
    private void shorten(LoadedTrip trip, LoadedTrip shorter) {
        if (shorter.minutes() <= trip.minutes() && shorter.load() > 0) {
            bench.replace(trip, shorter);
            return;
        }
        bench.remove(trip);
        for (int v = 0; v < shorter.load(); v++) {
            absent.add(shorter.order(v));
            removal.note(shorter.order(v));
        }
    }

    /** Makes a long trip anew without some stops. */
    private void remake(LoadedTrip trip, int from, int to) {
        builder.take(trip);
        for (int v = builder.load() - 1; v >= 0; v--) {
            if (builder.stop(v) >= from && builder.stop(v) < to) {
                builder.unload(v);
            }
        }
        for (int stop = to - 1; stop >= from; stop--) {
            builder.removeStop(stop);
        }
        boolean canDepart = bench.open(trip.carrier())
                .sheet()
                .canDepart(trip.departure(), builder.route().minutes());
        if (builder.load() > 0 && canDepart) {
            bench.add(builder.build());
        } else {
            for (int v = 0; v < builder.load(); v++) {
                absent.add(builder.order(v));
            }
            removal.noteAndAbandon(builder);
        }
    }

    private void addCarriers(int[] carriers) {
        if (carriers.length <= FEW_CARRIERS) {
            for (int carrier : carriers) {
                cheapest.among(carrier);
            }
            return;
        }
        for (LoadedTrip trip : ruined) {
            cheapest.among(trip.carrier());
        }
        for (int i = 0; i < OTHER_CARRIERS; i++) {
            cheapest.among(carriers[random.nextInt(carriers.length)]);
        }
    }

    /** Adds some orders that wait for a center or one near to it. */
    private void addWaiting(int yard, int center) {
        WaitingOrders waiting = board.waiting();
        int most = absent.count() + random.nextInt(MOST_WAITING + 1);
        addWaiting(waiting.entries(), waiting.preferredBag(yard, center), most);
        addWaiting(waiting.entries(), waiting.ordinaryBag(yard, center), most);
        int[] near = facts.near(center);
        int first = near.length == 0 ? 0 : random.nextInt(near.length);
        for (int i = 0; i < near.length && absent.count() < most; i++) {
            int other = near[(first + i) % near.length];
            addWaiting(waiting.entries(), waiting.preferredBag(yard, other), most);
            addWaiting(waiting.entries(), waiting.ordinaryBag(yard, other), most);
        }
        int any = board.waiting().byPlace().size(yard);
        for (int i = 0; i < WAITING_ANYWHERE && any > 0 && absent.count() < most + WAITING_ANYWHERE; i++) {
            absent.addOnce(waiting.byPlace().get(yard, random.nextInt(any)));
        }
    }

    private void addWaiting(Bags entries, int bag, int most) {
        int size = entries.size(bag);
        int first = size == 0 ? 0 : random.nextInt(size);
        for (int i = 0; i < Math.min(size, WAITING_AT_CENTER) && absent.count() < most; i++) {
            absent.addOnce(orders.entryOrder[entries.get(bag, (first + i) % size)]);
        }
    }
}
