package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.WaitingPools.Pool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Moves that rebuild whole trips and fill them with waiting orders; the rules of capacity and duty time are kept. */
final class BulkMoves {
    /** Of so many moves, one may miss appointments that a trip cannot keep. */
    private static final int ONE_IN_MISSES = 6;

    private static final int LONGEST_WINDOW = 3;
    private static final int TRIPS_TRIED = 12;

    private final Board board;
    private final TripFiller filler;
    private final RoutePicker routes;
    private final Fleet fleet;
    private final int maxStops;

    BulkMoves(Board board) {
        this.board = board;
        this.filler = new TripFiller(board);
        this.routes = new RoutePicker(board);
        this.fleet = new Fleet(board);
        this.maxStops = Math.min(3, board.facts.problem.rules().maxStops());
    }

    BulkMove draw(Random random) {
        boolean moving = random.nextInt(ONE_IN_MISSES) == 0;
        int kind = random.nextInt(100);
        if (board.slots() == 0 || kind < 10) {
            deliverOne(moving, random);
        } else if (kind < 20) {
            topUp(random.nextInt(board.slots()), moving, random);
        } else if (kind < 40) {
            refill(random.nextInt(board.slots()), moving, random);
        } else if (kind < 80) {
            reroute(random.nextInt(board.slots()), moving, random);
        } else {
            rebuildWeek(random.nextInt(board.slots()), moving, random);
        }
        return new BulkMove(board, board.takeBack());
    }

    /** Delivers a waiting order on site, or by a trip that passes by with room. */
    private void deliverOne(boolean moving, Random random) {
        Pool onSite = board.waiting.onSite();
        YardFacts yard = board.facts.yards.get(random.nextInt(board.facts.yards.size()));
        Pool inYard = board.waiting.in(yard);
        if (onSite.size() + inYard.size() == 0) {
            return;
        }
        boolean site = random.nextInt(onSite.size() + inYard.size()) < onSite.size();
        OrderFacts order = board.facts.orders.get((site ? onSite : inYard).draw(random));
        if (site) {
            place(order, null, null, moving);
            return;
        }
        List<TripSlot> trips = board.assignment(order).trips();
        for (int i = 0; i < TRIPS_TRIED && !trips.isEmpty(); i++) {
            TripSlot trip = trips.get(random.nextInt(trips.size()));
            Route route = board.route(trip.index);
            if (route != null
                    && board.load(trip.index).hasRoom(trip.carrier, order)
                    && place(order, trip, route, moving)) {
                return;
            }
        }
    }

    private boolean place(OrderFacts order, @Nullable TripSlot trip, @Nullable Route route, boolean moving) {
        Handover handover = filler.bestHandover(order, trip, route, moving);
        if (handover == null) {
            return false;
        }
        board.place(order.index(), trip == null ? -1 : trip.index, handover);
        return true;
    }

    private void topUp(int slot, boolean moving, Random random) {
        if (board.route(slot) == null) {
            reroute(slot, moving, random);
        } else {
            filler.fill(slot, moving, random);
        }
    }

    /** Unloads a trip and loads it anew. */
    private void refill(int slot, boolean moving, Random random) {
        Route route = board.route(slot);
        if (route == null) {
            reroute(slot, moving, random);
            return;
        }
        board.clear(slot);
        board.setRoute(slot, route);
        filler.fill(slot, moving, random);
    }

    /** Sends a trip elsewhere; the carrier's other trips give way where they must. */
    private void reroute(int slot, boolean moving, Random random) {
        board.clear(slot);
        TripSlot trip = board.slot(slot);
        Route route = routes.draw(trip.carrier.yard, 1 + random.nextInt(maxStops), random);
        if (route != null && makeWay(slot, route, random)) {
            make(slot, route, moving, random);
        }
    }

    private boolean makeWay(int slot, Route route, Random random) {
        if (fleet.allows(slot, route)) {
            return true;
        }
        List<Integer> others = new ArrayList<>();
        for (int other : fleet.slotsOf(board.slot(slot).carrier)) {
            if (board.route(other) != null) {
                others.add(other);
            }
        }
        Collections.shuffle(others, random);
        for (int other : others) {
            board.clear(other);
            if (fleet.allows(slot, route)) {
                return true;
            }
        }
        return false;
    }

    private void make(int slot, Route route, boolean moving, Random random) {
        board.setRoute(slot, route);
        filler.fill(slot, moving, random);
        if (board.load(slot).size() == 0) {
            board.setRoute(slot, null);
        }
    }

    /** Takes back a carrier's trips of some days and makes others. */
    private void rebuildWeek(int from, boolean moving, Random random) {
        TripSlot first = board.slot(from);
        int lastDay = first.departureDay + random.nextInt(LONGEST_WINDOW);
        List<Integer> window = new ArrayList<>();
        for (int slot : fleet.slotsOf(first.carrier)) {
            int day = board.slot(slot).departureDay;
            if (day >= first.departureDay && day <= lastDay) {
                board.clear(slot);
                window.add(slot);
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(window, random);
        }
        for (int slot : window) {
            Route route = routes.draw(first.carrier.yard, 1 + random.nextInt(maxStops), random);
            if (route != null && fleet.allows(slot, route)) {
                make(slot, route, moving, random);
            }
        }
    }
}
