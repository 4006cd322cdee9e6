package dev.quarterback.benchmark.ordermodel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Moves that rebuild whole trips and fill them with waiting orders; the rules of capacity and duty time are kept. */
final class BulkMoves {
    /** Of so many moves, one may miss appointments that a trip cannot keep. */
    private static final int ONE_IN_MISSES = 6;

    private static final int LONGEST_WINDOW = 3;

    private final Board board;
    private final TripMaker maker;
    private final OrderFirst orderFirst;

    BulkMoves(Board board) {
        this.board = board;
        this.maker = new TripMaker(board);
        this.orderFirst = new OrderFirst(maker);
    }

    /** A move for the plan on the board, which stays as it is. */
    BulkMove draw(Random random) {
        boolean moving = random.nextInt(ONE_IN_MISSES) == 0;
        int percent = random.nextInt(100);
        if (board.slots() == 0 || percent < 40) {
            orderFirst.apply(moving, random);
        } else {
            changeTrip(random.nextInt(board.slots()), percent, moving, random);
        }
        return new BulkMove(board, board.takeBack());
    }

    private void changeTrip(int slot, int percent, boolean moving, Random random) {
        if (percent < 60) {
            rebuildDays(slot, moving, random);
        } else if (percent < 80 || board.route(slot) == null) {
            maker.reroute(slot, moving, random);
        } else if (percent < 90) {
            maker.fill(slot, moving, random);
        } else {
            reload(slot, moving, random);
        }
    }

    private void reload(int slot, boolean moving, Random random) {
        Route route = board.route(slot);
        board.clear(slot);
        if (route != null) {
            maker.make(slot, route, moving, random);
        }
    }

    /** Takes back a carrier's trips of some days and makes others. */
    private void rebuildDays(int from, boolean moving, Random random) {
        TripSlot first = board.slot(from);
        int lastDay = first.departureDay + random.nextInt(LONGEST_WINDOW);
        List<Integer> window = new ArrayList<>();
        for (int slot : maker.fleet.slotsOf(first.carrier)) {
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
            Route route = maker.routes().draw(first.carrier.yard, maker.drawStops(random), random);
            if (route != null && maker.fleet.allows(slot, route)) {
                maker.make(slot, route, moving, random);
            }
        }
    }
}
