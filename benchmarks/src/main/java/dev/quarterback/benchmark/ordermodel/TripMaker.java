package dev.quarterback.benchmark.ordermodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes trips on a board in the ways that several moves share; a trip that would carry nothing is not made. */
final class TripMaker {
    /** Stops of the longest trips that are drawn. */
    private static final int MOST_STOPS = 3;

    final Board board;
    final TripFiller filler;
    final Fleet fleet;
    private final RoutePicker routes;
    private final int maxStops;

    TripMaker(Board board) {
        this.board = board;
        this.filler = new TripFiller(board);
        this.fleet = new Fleet(board);
        this.routes = new RoutePicker(board);
        this.maxStops = Math.min(MOST_STOPS, board.facts.problem.rules().maxStops());
    }

    RoutePicker routes() {
        return routes;
    }

    int drawStops(Random random) {
        return 1 + random.nextInt(maxStops);
    }

    /** Sends a trip elsewhere; the carrier's other trips give way where they must. */
    void reroute(int slot, boolean moving, Random random) {
        board.clear(slot);
        Route route = routes.draw(board.slot(slot).carrier.yard, drawStops(random), random);
        if (route != null && makeWay(slot, route, random)) {
            make(slot, route, moving, random);
        }
    }

    /** Makes a trip and fills it. */
    void make(int slot, Route route, boolean moving, Random random) {
        board.setRoute(slot, route);
        fill(slot, moving, random);
    }

    /** Fills up a trip. */
    void fill(int slot, boolean moving, Random random) {
        filler.fill(slot, moving, random);
        if (board.load(slot).size() == 0) {
            board.setRoute(slot, null);
        }
    }

    /** Takes back trips of the carrier, drawn one by one, until {@code route} fits; false when it cannot. */
    boolean makeWay(int slot, Route route, Random random) {
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
}
