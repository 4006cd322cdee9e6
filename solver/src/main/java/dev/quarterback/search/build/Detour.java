package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.SplittableRandom;

/**
 * Sends a trip over one more center, for the sake of one order.
 *
 * <p>See "Insertion" in docs/algorithm.md.
 */
public final class Detour {
    private static final int TRIPS_TRIED = 8;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final Draws draws;
    private final Removal removal;

    public Detour(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        builder = parts.builder();
        draws = parts.draws();
        removal = parts.removal();
    }

    /** Delivers a waiting order by a detour of a trip that leaves on one of the days; false when no try succeeds. */
    public boolean deliver(int order, int center, int from, int to) {
        int yard = orders.yard[order];
        if (facts.carriers.ofYard[yard].length == 0 || from > to) {
            return false;
        }
        for (int i = 0; i < TRIPS_TRIED; i++) {
            OpenCarrier open = bench.open(draws.carrierOf(yard));
            if (open.tripCount() == 0) {
                continue;
            }
            LoadedTrip trip = open.trip(random.nextInt(open.tripCount()));
            boolean suits = trip.departure() >= from
                    && trip.departure() <= to
                    && trip.stopCount() < facts.rules.maxStops()
                    && trip.stopAt(center) < 0;
            if (suits && deliver(order, center, open.sheet(), trip)) {
                return true;
            }
        }
        return false;
    }

    private boolean deliver(int order, int center, DutySheet sheet, LoadedTrip trip) {
        bench.remove(trip);
        builder.take(trip);
        int at = builder.placeFor(center, sheet);
        if (at < 0 || !builder.addStop(at, center, sheet)) {
            builder.abandon();
            bench.add(trip);
            return false;
        }
        int stop = builder.route().stopAt(center);
        boolean placed = builder.place(order, stop);
        while (!placed && builder.load() > 0) {
            int v = builder.leastWorthy(random);
            removal.note(builder.order(v));
            builder.unload(v);
            placed = builder.place(order, stop);
        }
        builder.dropIdleStops();
        builder.fillAll();
        bench.addOrAbandon(builder);
        return board.timesDelivered(order) > 0; // Also where it was filled in for another stop.
    }
}
