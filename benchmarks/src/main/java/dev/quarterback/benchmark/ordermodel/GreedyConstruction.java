package dev.quarterback.benchmark.ordermodel;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A first plan: vehicles on site first, then one trip after the other, each the best of a few drawn.
 *
 * <p>It writes the plan before OptaPlanner starts, which then loads it in one go: as a phase of its own, each of a
 * million deliveries would pass through the score one by one.
 */
final class GreedyConstruction {
    /** Routes tried for all slots together; bounds the time on the largest problems. */
    private static final int ROUTES_TRIED = 400_000;

    private static final int MOST_PER_SLOT = 16;

    private final Board board;
    private final Random random;
    private final TripFiller filler;
    private final TripMaker maker;
    private final int tries;

    private GreedyConstruction(Board board, Random random) {
        this.board = board;
        this.random = random;
        this.maker = new TripMaker(board);
        this.filler = maker.filler;
        this.tries = Math.max(2, Math.min(MOST_PER_SLOT, ROUTES_TRIED / Math.max(1, board.slots())));
    }

    /** Plans {@code schedule}, which is empty. */
    static void plan(OrderSchedule schedule, long seed) {
        Board board = new Board(schedule);
        new GreedyConstruction(board, new Random(seed)).fill();
        schedule.set(board.takeBack());
    }

    private void fill() {
        handOverOnSite(false);
        makeTrips(false);
        handOverOnSite(true);
        makeTrips(true);
    }

    private void handOverOnSite(boolean moving) {
        for (OrderFacts order : board.facts.orders) {
            if (order.yard() == null && board.handoverOf(order.index()) == null) {
                Handover handover = filler.bestHandover(order, null, null, moving);
                if (handover != null) {
                    board.place(order.index(), -1, handover);
                }
            }
        }
    }

    private void makeTrips(boolean moving) {
        for (int slot = 0; slot < board.slots(); slot++) {
            if (board.route(slot) == null) {
                Route route = best(slot, moving);
                if (route != null) {
                    maker.make(slot, route, moving, random);
                }
            } else {
                filler.fill(slot, moving, random);
            }
        }
    }

    /** Of a few routes, the one whose load is worth most for each minute of duty; null when none loads anything. */
    private @Nullable Route best(int slot, boolean moving) {
        Route best = null;
        double most = 0;
        for (int i = 0; i < tries; i++) {
            Route route = maker.routes().draw(board.slot(slot).carrier.yard, maker.drawStops(random), random);
            if (route == null || !maker.fleet.allows(slot, route)) {
                continue;
            }
            board.setRoute(slot, route);
            double value = (double) filler.fill(slot, moving, random) / Math.max(1, route.tour.minutes());
            board.clear(slot);
            if (value > most) {
                best = route;
                most = value;
            }
        }
        return best;
    }
}
