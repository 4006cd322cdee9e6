package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Takes out several trips of a yard to centers near to each other, whoever makes them and when, and makes new ones.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RebuildRegion implements Recipe {
    /** Of so many cases {@link #MISSED_FIRST} begin with an order whose appointment is missed. */
    private static final int EIGHTHS = 8;

    /** One more trip in so many is one to the same center. */
    private static final int SAME_CENTER = 3;

    /** Trips of which the best is taken, at most. */
    private static final int MOST_SAMPLES = 6;

    /** Removed orders that other trips take up before new ones are made, at most. */
    private static final int REINSERTED_FIRST = 16;

    /** Removed orders that are put back in the end, at most. */
    private static final int MOST_REINSERTED = 12;

    /** Centers near to the first one that count as its region. */
    private static final int NEAREST = 5;

    private static final int LEAST_TRIPS = 2;
    private static final int MOST_TRIPS = 4;

    private static final int MISSED_FIRST = 3;

    /** Trips drawn for each that is wanted, at most. */
    private static final int TRIES_PER_TRIP = 4;

    private final Facts facts;
    private final OrderFacts orders;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final List<LoadedTrip> trips = new ArrayList<>();

    RebuildRegion(RecipeParts parts) {
        facts = parts.facts();
        orders = parts.orders();
        random = parts.random();
        maker = parts.maker();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
    }

    @Override
    public String name() {
        return "trips to a region rebuilt";
    }

    @Override
    public void apply() {
        int order = draws.missedOrWaiting(random.nextInt(EIGHTHS) < MISSED_FIRST);
        if (order < 0 || !hasCarriers(orders.yard[order])) {
            return;
        }
        collect(orders.entryCenter[draws.entryOf(order)], orders.yard[order]);
        if (trips.size() < LEAST_TRIPS) {
            return;
        }
        removal.start();
        trips.forEach(removal::remove);
        removal.reinsertAtTimes(REINSERTED_FIRST);
        int samples = 1 + random.nextInt(MOST_SAMPLES);
        for (LoadedTrip trip : trips) {
            refill(trip, samples);
        }
        removal.reinsert(MOST_REINSERTED);
    }

    private boolean hasCarriers(int yard) {
        return yard >= 0 && facts.carriers.ofYard[yard].length > 0;
    }

    /** Collects trips that deliver at a center or near to it. */
    private void collect(int center, int yard) {
        int wanted = LEAST_TRIPS + random.nextInt(MOST_TRIPS - LEAST_TRIPS + 1);
        trips.clear();
        for (int i = 0; i < TRIES_PER_TRIP * wanted && trips.size() < wanted; i++) {
            int stop = i == 0 ? center : centerNear(center);
            LoadedTrip trip = insertion.randomTripTo(stop, random.nextInt(facts.days));
            if (trip != null && facts.carriers.yard[trip.carrier()] == yard && !trips.contains(trip)) {
                trips.add(trip);
            }
        }
    }

    private int centerNear(int center) {
        int[] near = facts.near(center);
        boolean stays = near.length == 0 || random.nextInt(SAME_CENTER) == 0;
        return stays ? center : near[random.nextInt(Math.min(near.length, NEAREST))];
    }

    /** Makes new trips in the time of one that was taken out, at times from the day before on. */
    private void refill(LoadedTrip trip, int samples) {
        int duty = facts.carriers.dutyMinutes[trip.carrier()];
        int from = Math.max(0, trip.departure() - random.nextInt(2));
        long last = trip.departure() + Tour.daysFor(trip.minutes(), duty) - 1;
        maker.refill(trip.carrier(), from, (int) Math.min(facts.days - 1L, last), samples);
    }
}
