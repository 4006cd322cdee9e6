package dev.quarterback.search.move;

import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.List;

/** Takes out several trips of a yard to centers near to each other, whoever makes them and when, and makes new ones. */
final class RebuildRegion implements Recipe {
    /** Centers near to the first one that count as its region. */
    private static final int NEAREST = 5;

    private static final int LEAST_TRIPS = 2;
    private static final int MOST_TRIPS = 4;

    private final Tools tools;
    private final List<LoadedTrip> trips = new ArrayList<>();

    RebuildRegion(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "trips to a region rebuilt";
    }

    @Override
    public void apply() {
        int order = chooseOrder();
        if (order < 0 || !hasCarriers(tools.orders.yard[order])) {
            return;
        }
        int first = tools.orders.firstEntry[order];
        int entries = tools.orders.firstEntry[order + 1] - first;
        collect(tools.orders.entryCenter[first + tools.random.nextInt(entries)], tools.orders.yard[order]);
        if (trips.size() < LEAST_TRIPS) {
            return;
        }
        tools.start();
        trips.forEach(tools::takeOut);
        tools.putBackAtTimes(16);
        int samples = 1 + tools.random.nextInt(6);
        for (LoadedTrip trip : trips) {
            refill(trip, samples);
        }
        tools.putBack(12);
    }

    /** An order that waits or, in three of eight cases, one whose appointment is missed; -1 when there is none. */
    private int chooseOrder() {
        int missed = tools.random.nextInt(8) < 3
                ? tools.randomOf(tools.board.unkept().orders())
                : -1;
        return missed >= 0 ? missed : tools.randomWaiting();
    }

    private boolean hasCarriers(int yard) {
        return yard >= 0 && tools.facts.carriers.ofYard[yard].length > 0;
    }

    /** Collects trips that deliver at a center or near to it. */
    private void collect(int center, int yard) {
        int wanted = LEAST_TRIPS + tools.random.nextInt(MOST_TRIPS - LEAST_TRIPS + 1);
        trips.clear();
        for (int i = 0; i < 4 * wanted && trips.size() < wanted; i++) {
            int stop = i == 0 ? center : centerNear(center);
            LoadedTrip trip = tools.insertion.randomTripTo(stop, tools.random.nextInt(tools.facts.days));
            if (trip != null && tools.facts.carriers.yard[trip.carrier()] == yard && !trips.contains(trip)) {
                trips.add(trip);
            }
        }
    }

    private int centerNear(int center) {
        int[] near = tools.facts.near(center);
        boolean stays = near.length == 0 || tools.random.nextInt(3) == 0;
        return stays ? center : near[tools.random.nextInt(Math.min(near.length, NEAREST))];
    }

    /** Makes new trips in the time of one that was taken out, at times from the day before on. */
    private void refill(LoadedTrip trip, int samples) {
        int duty = tools.facts.carriers.dutyMinutes[trip.carrier()];
        int from = Math.max(0, trip.departure() - tools.random.nextInt(2));
        long last = trip.departure() + Tour.daysFor(trip.minutes(), duty) - 1;
        tools.maker.refill(trip.carrier(), from, (int) Math.min(tools.facts.days - 1L, last), samples);
    }
}
