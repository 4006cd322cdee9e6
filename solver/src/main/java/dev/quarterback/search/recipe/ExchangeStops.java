package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripBuilder;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Moves stops with their vehicles between two trips of a yard: one stop to the other trip, one of each in exchange, or all
 * that follow (relocate, exchange and 2-opt* of the literature on vehicle routing).
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class ExchangeStops implements Recipe {
    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 6;

    private static final int TRIPS_TRIED = 6;

    /** Ways to exchange stops, each as likely as the others. */
    private static final int WAYS = 3;

    private final Workbench bench;
    private final Facts facts;
    private final Board board;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final int[] first;
    private final int[] second;
    private int firstCount;
    private int secondCount;

    ExchangeStops(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        board = parts.board();
        random = parts.random();
        builder = parts.builder();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
        int most = 2 * builder.route().most();
        first = new int[most];
        second = new int[most];
    }

    @Override
    public String name() {
        return "stops moved between trips";
    }

    @Override
    public void apply() {
        LoadedTrip one = draws.trip();
        if (one == null) {
            return;
        }
        int stop = random.nextInt(one.stopCount());
        LoadedTrip other = tripNear(one, one.center(stop));
        if (other == null) {
            return;
        }
        int otherStop = random.nextInt(other.stopCount());
        switch (random.nextInt(WAYS)) {
            case 0 -> relocate(one, stop, other);
            case 1 -> exchange(one, stop, other, otherStop);
            default -> exchangeTails(one, stop, other, otherStop);
        }
        int most = builder.route().most();
        if (firstCount > most || secondCount > most || hasTwice(first, firstCount) || hasTwice(second, secondCount)) {
            return;
        }
        removal.start();
        bench.remove(one);
        bench.remove(other);
        remake(one, other, first, firstCount);
        remake(other, one, second, secondCount);
        removal.reinsert(MOST_REINSERTED);
    }

    /** Another trip of the same yard that delivers at a center near to one, or any other of the yard. */
    private @Nullable LoadedTrip tripNear(LoadedTrip trip, int center) {
        int yard = facts.carriers.yard[trip.carrier()];
        int[] near = facts.near(center);
        for (int i = 0; i < TRIPS_TRIED; i++) {
            int stop = near.length == 0 || i == 0 ? center : near[random.nextInt(near.length)];
            LoadedTrip other = insertion.randomTripTo(stop, random.nextInt(facts.days));
            if (other != null && other != trip && facts.carriers.yard[other.carrier()] == yard) {
                return other;
            }
        }
        return null;
    }

    private void relocate(LoadedTrip one, int stop, LoadedTrip other) {
        firstCount = copy(one, 0, stop, first, 0);
        firstCount = copy(one, stop + 1, one.stopCount(), first, firstCount);
        int center = one.center(stop);
        if (other.stopAt(center) >= 0) {
            secondCount = copy(other, 0, other.stopCount(), second, 0);
            return;
        }
        int at = placeFor(center, other);
        secondCount = copy(other, 0, at, second, 0);
        second[secondCount++] = center;
        secondCount = copy(other, at, other.stopCount(), second, secondCount);
    }

    private int placeFor(int center, LoadedTrip trip) {
        int best = 0;
        for (int at = 1; at <= trip.stopCount(); at++) {
            if (trip.detourMinutes(facts, at, center) < trip.detourMinutes(facts, best, center)) {
                best = at;
            }
        }
        return best;
    }

    private void exchange(LoadedTrip one, int stop, LoadedTrip other, int otherStop) {
        firstCount = copy(one, 0, one.stopCount(), first, 0);
        secondCount = copy(other, 0, other.stopCount(), second, 0);
        first[stop] = other.center(otherStop);
        second[otherStop] = one.center(stop);
    }

    private void exchangeTails(LoadedTrip one, int stop, LoadedTrip other, int otherStop) {
        firstCount = copy(one, 0, stop, first, 0);
        firstCount = copy(other, otherStop, other.stopCount(), first, firstCount);
        secondCount = copy(other, 0, otherStop, second, 0);
        secondCount = copy(one, stop, one.stopCount(), second, secondCount);
    }

    private static int copy(LoadedTrip trip, int from, int to, int[] into, int at) {
        for (int i = from; i < to; i++) {
            into[at + i - from] = trip.center(i);
        }
        return at + to - from;
    }

    private static boolean hasTwice(int[] centers, int count) {
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                if (centers[i] == centers[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes a trip anew over other stops, with its own vehicles and those of the other trip that go there. */
    private void remake(LoadedTrip trip, LoadedTrip other, int[] centers, int count) {
        if (count == 0) {
            removal.note(trip);
            return;
        }
        builder.begin(trip.carrier(), trip.departure());
        builder.visit(centers, count);
        load(trip);
        load(other);
        builder.dropIdleStops();
        builder.fillAll();
        DutySheet sheet = bench.open(trip.carrier()).sheet();
        if (builder.load() > 0
                && sheet.canDepart(trip.departure(), builder.route().minutes())) {
            bench.add(builder.build());
        } else {
            removal.noteAndAbandon(builder);
        }
    }

    private void load(LoadedTrip from) {
        for (int v = 0; v < from.load(); v++) {
            int order = from.order(v);
            int stop = builder.route().stopAt(from.center(from.stop(v)));
            boolean waits = board.timesDelivered(order) == 0;
            if (waits && (stop < 0 || (!builder.placeOn(order, stop, from.day(v)) && !builder.place(order, stop)))) {
                removal.note(order);
            }
        }
    }
}
