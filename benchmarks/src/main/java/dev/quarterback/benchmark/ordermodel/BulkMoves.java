package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CenterFacts.CenterDay;
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
        if (board.slots() == 0 || kind < 40) {
            orderFirst(moving, random);
        } else if (kind < 50) {
            topUp(random.nextInt(board.slots()), moving, random);
        } else if (kind < 65) {
            refill(random.nextInt(board.slots()), moving, random);
        } else if (kind < 85) {
            reroute(random.nextInt(board.slots()), moving, random);
        } else {
            rebuildWeek(random.nextInt(board.slots()), moving, random);
        }
        return new BulkMove(board, board.takeBack());
    }

    /** Delivers a waiting order, on site or by a trip, at the cost of others where there is no room. */
    private void orderFirst(boolean moving, Random random) {
        Pool onSite = board.waiting.onSite();
        Pool inYard = board.waiting.in(board.facts.yards.get(random.nextInt(board.facts.yards.size())));
        if (onSite.size() + inYard.size() == 0) {
            return;
        }
        boolean site = random.nextInt(onSite.size() + inYard.size()) < onSite.size();
        OrderFacts order = board.facts.orders.get((site ? onSite : inYard).draw(random));
        if (site) {
            place(order, null, null, moving, random);
            return;
        }
        List<TripSlot> trips = board.assignment(order).trips();
        boolean rebuild = random.nextBoolean();
        for (int i = 0; i < TRIPS_TRIED && !trips.isEmpty(); i++) {
            TripSlot trip = trips.get(random.nextInt(trips.size()));
            if (rebuild ? rebuildFor(order, trip, moving, random) : rideAlong(order, trip, moving, random)) {
                return;
            }
        }
    }

    /** Puts an order on a trip that passes by, in the place of another if it is full. */
    private boolean rideAlong(OrderFacts order, TripSlot trip, boolean moving, Random random) {
        Route route = board.route(trip.index);
        if (route == null) {
            return false;
        }
        Load load = board.load(trip.index);
        while (load.size() > 0 && !load.hasRoom(trip.carrier, order)) {
            board.remove(load.order(random.nextInt(load.size())));
        }
        boolean placed = load.hasRoom(trip.carrier, order) && place(order, trip, route, moving, random);
        filler.fill(trip.index, moving, random);
        return placed;
    }

    /** Sends a trip to a center of the order, with others for there or nearby. */
    private boolean rebuildFor(OrderFacts order, TripSlot trip, boolean moving, Random random) {
        CenterFacts center = order.appointment() != null && !moving
                ? order.appointment().center
                : order.centers()[random.nextInt(order.centers().length)];
        Route route = routes.extend(board.facts.route(trip.carrier.yard, center), 1 + random.nextInt(maxStops), random);
        if (!moving && order.appointment() != null && TripFiller.keptOn(order, trip, route) == null) {
            return false;
        }
        board.clear(trip.index);
        if (!makeWay(trip.index, route, random)) {
            return true;
        }
        board.setRoute(trip.index, route);
        place(order, trip, route, moving, random);
        filler.fill(trip.index, moving, random);
        if (board.load(trip.index).size() == 0) {
            board.setRoute(trip.index, null);
        }
        return true;
    }

    private boolean place(
            OrderFacts order, @Nullable TripSlot trip, @Nullable Route route, boolean moving, Random random) {
        Handover kept = TripFiller.keptOn(order, trip, route);
        if (kept != null && board.taken.free(kept.at()) <= 0 && kept.at().most > 0) {
            makeRoom(kept.at(), random);
        }
        Handover handover = filler.bestHandover(order, trip, route, moving);
        if (handover == null) {
            return false;
        }
        board.place(order.index(), trip == null ? -1 : trip.index, handover);
        return true;
    }

    /** Moves an order without an appointment on that day to another day, or takes its delivery back. */
    private void makeRoom(CenterDay at, Random random) {
        OrderFacts other = board.facts.orders.get(board.taken.draw(at, random));
        if (other.appointment() == at) {
            return;
        }
        int slot = board.tripOf(other.index());
        Handover otherDay = filler.bestHandover(
                other, slot < 0 ? null : board.slot(slot), slot < 0 ? null : board.route(slot), true);
        board.remove(other.index());
        if (otherDay != null) {
            board.place(other.index(), slot, otherDay);
        }
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
