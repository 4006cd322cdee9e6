package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.OpenCarrier;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Relocation;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Exchanges the trips of two carriers of a yard on the days of one trip, so that each comes to the carrier that it suits, and
 * fills the time that is left over.
 *
 * <p>A long trip takes whole days of a carrier; another that has more duty time a day may make it in fewer. Where a trip fits
 * neither on its day nor on another one, it is taken out. See "Ruin and recreate" in docs/algorithm.md.
 */
final class ExchangeDays implements Recipe {
    /** Days that are exchanged at most, with those of trips that reach into them. */
    private static final int LONGEST = 4;

    /** New trips of which the best is taken, at most. */
    private static final int MOST_SAMPLES = 4;

    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 12;

    private final Workbench bench;
    private final Facts facts;
    private final Board board;
    private final SplittableRandom random;
    private final Draws draws;
    private final Removal removal;
    private final Relocation relocation;
    private final TripMaker maker;
    private final List<LoadedTrip> ofOne = new ArrayList<>();
    private final List<LoadedTrip> ofOther = new ArrayList<>();
    private int from;
    private int to;

    ExchangeDays(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        board = parts.board();
        random = parts.random();
        draws = parts.draws();
        removal = parts.removal();
        relocation = new Relocation(parts);
        maker = parts.maker();
    }

    @Override
    public String name() {
        return "carriers' days exchanged";
    }

    @Override
    public void apply() {
        LoadedTrip trip = draws.trip();
        int one = trip == null ? -1 : trip.carrier();
        int other = trip == null ? -1 : draws.carrierOf(facts.carriers.yard[one]);
        if (trip == null || one == other || !findDays(trip, other)) {
            return;
        }
        removal.start();
        take(one, ofOne);
        take(other, ofOther);
        place(ofOne, other, one);
        place(ofOther, one, other);
        int samples = 1 + random.nextInt(MOST_SAMPLES);
        maker.refill(one, from, to, samples);
        maker.refill(other, from, to, samples);
        removal.reinsert(MOST_REINSERTED);
    }

    /** Takes the days of a trip and of those of both carriers that reach into them; false when these are too many. */
    private boolean findDays(LoadedTrip trip, int other) {
        from = trip.departure();
        to = lastDay(trip);
        widen(other);
        widen(trip.carrier());
        widen(other);
        return to - from < LONGEST;
    }

    private int lastDay(LoadedTrip trip) {
        long busyDays = trip.busyDays(facts.carriers.dutyMinutes[trip.carrier()]);
        return (int) Math.min(facts.days - 1, trip.departure() + busyDays - 1);
    }

    private void widen(int carrier) {
        OpenCarrier open = bench.open(carrier);
        for (int i = 0; i < open.tripCount(); i++) {
            LoadedTrip trip = open.trip(i);
            if (trip.departure() <= to && lastDay(trip) >= from) {
                from = Math.min(from, trip.departure());
                to = Math.max(to, lastDay(trip));
            }
        }
    }

    /** Takes the trips of a carrier on these days off the schedule, the longest first. */
    private void take(int carrier, List<LoadedTrip> taken) {
        taken.clear();
        OpenCarrier open = bench.open(carrier);
        for (int i = open.tripCount() - 1; i >= 0; i--) {
            LoadedTrip trip = open.trip(i);
            if (trip.departure() >= from && trip.departure() <= to) {
                taken.add(trip);
            }
        }
        taken.forEach(bench::remove);
        taken.sort(Comparator.comparingLong(LoadedTrip::minutes).reversed());
    }

    /** Gives each trip to the one carrier or else to the other. */
    private void place(List<LoadedTrip> trips, int first, int second) {
        for (LoadedTrip trip : trips) {
            if (!isPlaced(trip, first) && !isPlaced(trip, second)) {
                removal.note(trip);
            }
        }
    }

    private boolean isPlaced(LoadedTrip trip, int carrier) {
        if (isPlaced(trip, carrier, trip.departure())) {
            return true;
        }
        for (int day = from; day <= to; day++) {
            if (day != trip.departure() && isPlaced(trip, carrier, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaced(LoadedTrip trip, int carrier, int day) {
        int yard = facts.carriers.yard[carrier];
        return bench.open(carrier).sheet().canDepart(day, trip.minutes())
                && board.departures(yard, day) < facts.departures(yard, day)
                && relocation.remake(trip, carrier, day);
    }
}
