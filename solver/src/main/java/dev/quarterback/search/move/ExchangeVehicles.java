package dev.quarterback.search.move;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import org.jspecify.annotations.Nullable;

/**
 * Gives a few vehicles of a trip to another trip or takes them off, in exchange for others that fit in their place: so
 * positions and payload are used to the last (exchange moves of the literature on multiple knapsacks and bin packing).
 */
final class ExchangeVehicles implements Recipe {
    private static final int PAIRS_TRIED = 12;

    private final Tools tools;
    private final OrderFacts orders;

    ExchangeVehicles(Tools tools) {
        this.tools = tools;
        orders = tools.orders;
    }

    @Override
    public String name() {
        return "vehicles exchanged between trips";
    }

    @Override
    public void apply() {
        int carrier = tools.randomCarrier();
        if (carrier < 0 || tools.bench.open(carrier).tripCount() == 0) {
            return;
        }
        OpenCarrier open = tools.bench.open(carrier);
        LoadedTrip trip = open.trip(tools.random.nextInt(open.tripCount()));
        if (trip.load() == 0) {
            return;
        }
        tools.start();
        int center = trip.center(trip.stop(tools.random.nextInt(trip.load())));
        LoadedTrip other = tools.random.nextInt(3) == 0 ? null : otherTripTo(center, trip);
        if (other == null) {
            exchangeWithWaiting(trip, center);
        } else {
            exchangeBetween(trip, other, center);
        }
        tools.putBack(6);
    }

    private @Nullable LoadedTrip otherTripTo(int center, LoadedTrip trip) {
        LoadedTrip other = tools.insertion.randomTripTo(center, tools.random.nextInt(tools.facts.days));
        boolean suits = other != null
                && other != trip
                && tools.facts.carriers.yard[other.carrier()] == tools.facts.carriers.yard[trip.carrier()];
        return suits ? other : null;
    }

    /** Finds one or two vehicles of one trip and one of the other that fit in each other's place. */
    private void exchangeBetween(LoadedTrip one, LoadedTrip other, int center) {
        for (int i = 0; i < PAIRS_TRIED; i++) {
            int a = vehicleFor(one, center);
            int b = vehicleFor(other, center);
            int second = tools.random.nextInt(3) == 0 ? vehicleFor(one, center) : a;
            if (a < 0 || b < 0) {
                return;
            }
            if (fits(one, other, a, second, b)) {
                int[] given = second == a ? new int[] {one.order(a)} : new int[] {one.order(a), one.order(second)};
                exchange(given, other.order(b));
                return;
            }
        }
    }

    private int vehicleFor(LoadedTrip trip, int center) {
        int first = trip.load() == 0 ? 0 : tools.random.nextInt(trip.load());
        for (int i = 0; i < trip.load(); i++) {
            int v = (first + i) % trip.load();
            if (trip.center(trip.stop(v)) == center) {
                return v;
            }
        }
        return -1;
    }

    private boolean fits(LoadedTrip one, LoadedTrip other, int a, int second, int b) {
        int given = one.order(a);
        int taken = other.order(b);
        long positions = (long) orders.positions[given] - orders.positions[taken];
        long micrograms = orders.micrograms[given] - orders.micrograms[taken];
        if (second != a) {
            positions += orders.positions[one.order(second)];
            micrograms += orders.micrograms[one.order(second)];
        }
        return micrograms != 0
                && hasPlace(one, -positions, -micrograms)
                && hasPlace(other, positions, micrograms)
                && orders.ready[given] <= other.departure()
                && orders.ready[taken] <= one.departure();
    }

    private boolean hasPlace(LoadedTrip trip, long positions, long micrograms) {
        return trip.positions() + positions <= tools.facts.carriers.positions[trip.carrier()]
                && trip.micrograms() + micrograms <= tools.facts.carriers.payload[trip.carrier()];
    }

    private void exchange(int[] given, int taken) {
        LoadedTrip one = tools.board.tripOf(given[0]);
        LoadedTrip other = tools.board.tripOf(taken);
        if (one == null || other == null) {
            return;
        }
        LoadedTrip oneWithout = without(one, given);
        LoadedTrip otherWithout = other.without(tools.facts, other.vehicleOf(taken));
        tools.bench.replace(one, oneWithout);
        tools.bench.replace(other, otherWithout);
        load(oneWithout, taken);
        load(otherWithout, given);
    }

    /** Puts orders that have been taken off other trips on a trip, which goes if it then carries nothing. */
    private void load(LoadedTrip trip, int... added) {
        LoadedTrip now = tools.insertion.current(trip);
        for (int order : added) {
            tools.note(order);
            LoadedTrip with = tools.insertion.insertInto(order, now) ? tools.board.tripOf(order) : null;
            now = with == null ? tools.insertion.current(now) : with;
        }
        if (now.load() == 0) {
            tools.bench.remove(now);
        }
    }

    private LoadedTrip without(LoadedTrip trip, int[] given) {
        LoadedTrip rest = trip;
        for (int order : given) {
            rest = rest.without(tools.facts, rest.vehicleOf(order));
        }
        return rest;
    }

    /** Takes one or two vehicles off a trip and puts others that wait into their place. */
    private void exchangeWithWaiting(LoadedTrip trip, int center) {
        int yard = tools.facts.carriers.yard[trip.carrier()];
        for (int i = 0; i < PAIRS_TRIED; i++) {
            int order = waitingFor(yard, center);
            int v = vehicleFor(trip, center);
            if (order < 0 || v < 0) {
                return;
            }
            int leaving = trip.order(v);
            boolean fits = orders.ready[order] <= trip.departure()
                    && hasPlace(
                            trip,
                            (long) orders.positions[order] - orders.positions[leaving],
                            orders.micrograms[order] - orders.micrograms[leaving]);
            if (fits) {
                LoadedTrip rest = trip.without(tools.facts, v);
                tools.bench.replace(trip, rest);
                tools.note(leaving);
                load(rest, order);
                return;
            }
        }
    }

    private int waitingFor(int yard, int center) {
        WaitingOrders waiting = tools.board.waiting();
        Bags entries = waiting.entries();
        int ordinary = entries.size(waiting.ordinaryBag(yard, center));
        int all = ordinary + entries.size(waiting.preferredBag(yard, center));
        if (all == 0) {
            return -1;
        }
        int at = tools.random.nextInt(all);
        return orders.entryOrder[
                at < ordinary
                        ? entries.get(waiting.ordinaryBag(yard, center), at)
                        : entries.get(waiting.preferredBag(yard, center), at - ordinary)];
    }
}
