package dev.quarterback.search.move;

import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.LoadedTrip;

/** Sends a trip over one more center, for the sake of one order. */
final class Detour {
    private static final int TRIPS_TRIED = 8;

    private final Tools tools;

    Detour(Tools tools) {
        this.tools = tools;
    }

    /** Delivers a waiting order by a detour of a trip that leaves on one of the days; false when no try succeeds. */
    boolean deliver(int order, int center, int from, int to) {
        int yard = tools.orders.yard[order];
        if (tools.facts.carriers.ofYard[yard].length == 0 || from > to) {
            return false;
        }
        for (int i = 0; i < TRIPS_TRIED; i++) {
            OpenCarrier open = tools.bench.open(tools.randomCarrierOf(yard));
            if (open.tripCount() == 0) {
                continue;
            }
            LoadedTrip trip = open.trip(tools.random.nextInt(open.tripCount()));
            boolean suits = trip.departure() >= from
                    && trip.departure() <= to
                    && trip.stopCount() < tools.facts.rules.maxStops()
                    && trip.stopAt(center) < 0;
            if (suits && deliver(order, center, open.sheet(), trip)) {
                return true;
            }
        }
        return false;
    }

    private boolean deliver(int order, int center, DutySheet sheet, LoadedTrip trip) {
        TripBuilder builder = tools.builder;
        tools.bench.remove(trip);
        builder.take(trip);
        int at = builder.placeFor(center, sheet);
        if (at < 0 || !builder.addStop(at, center, sheet)) {
            builder.abandon();
            tools.bench.add(trip);
            return false;
        }
        int stop = builder.route().stopAt(center);
        boolean placed = builder.place(order, stop);
        while (!placed && builder.load() > 0) {
            int v = builder.leastWorthy(tools.random);
            tools.note(builder.order(v));
            builder.unload(v);
            placed = builder.place(order, stop);
        }
        builder.dropIdleStops();
        builder.fillAll();
        if (builder.load() > 0) {
            tools.bench.add(builder.build());
        } else {
            builder.abandon();
        }
        return tools.board.timesDelivered(order) > 0; // Also where it was filled in for another stop.
    }
}
