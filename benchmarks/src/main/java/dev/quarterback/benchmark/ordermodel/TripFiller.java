package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CenterFacts.CenterDay;
import dev.quarterback.benchmark.ordermodel.WaitingPools.Pool;
import dev.quarterback.problem.Weights;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts waiting orders on trips and on handover days that have room for them, the most valuable first. */
final class TripFiller {
    /** Orders that are looked at for each stop: enough to fill a trip several times over. */
    private static final int LOOKED_AT = 60;

    /** What a kept appointment is worth in deliveries, when trips are compared; on a trip it always goes first. */
    private static final long APPOINTMENT_VALUE = 20;

    private static final long FIRST = 1000;

    private final Board board;
    private final Weights weights;
    private long[] candidates = new long[64];
    private int count;

    TripFiller(Board board) {
        this.board = board;
        this.weights = board.facts.problem.weights();
    }

    /**
     * Loads what fits on a trip.
     *
     * @param moving whether appointments that this trip cannot keep may be missed
     * @return what the vehicles loaded are worth: priorities, and more for each appointment kept
     */
    long fill(int slot, boolean moving, RandomGenerator random) {
        Route route = board.route(slot);
        if (route == null) {
            return 0;
        }
        count = 0;
        for (CenterFacts stop : route.stops) {
            collect(board.slot(slot), route, board.waiting.in(route.yard, stop), moving, random);
        }
        java.util.Arrays.sort(candidates, 0, count);
        return load(slot, route, moving);
    }

    private void collect(TripSlot trip, Route route, Pool pool, boolean moving, RandomGenerator random) {
        int looks = Math.min(LOOKED_AT, pool.size());
        int start = looks == 0 ? 0 : random.nextInt(pool.size());
        for (int i = 0; i < looks; i++) {
            OrderFacts order = board.facts.orders.get(pool.get((start + i) % pool.size()));
            if (order.ready() > trip.departureDay) {
                continue;
            }
            boolean keeps = order.appointment() != null && keptOn(order, trip, route) != null;
            if (!keeps && !moving && order.appointment() != null) {
                continue;
            }
            long value = (keeps ? FIRST : 0) + Math.min(order.priority(), FIRST - 1);
            add(-value << 32 | order.index());
        }
    }

    private void add(long candidate) {
        if (count == candidates.length) {
            candidates = java.util.Arrays.copyOf(candidates, 2 * count);
        }
        candidates[count++] = candidate;
    }

    private long load(int slot, Route route, boolean moving) {
        TripSlot trip = board.slot(slot);
        Load load = board.load(slot);
        long value = 0;
        for (int i = 0; i < count && load.freePositions(trip.carrier) > 0; i++) {
            OrderFacts order = board.facts.orders.get((int) candidates[i]);
            if (board.handoverOf(order.index()) != null || !load.hasRoom(trip.carrier, order)) {
                continue;
            }
            Handover handover = bestHandover(order, trip, route, moving);
            if (handover != null) {
                board.place(order.index(), slot, handover);
                value += worth(order, handover);
            }
        }
        return value;
    }

    static long worth(OrderFacts order, Handover handover) {
        return (handover.at() == order.appointment() ? APPOINTMENT_VALUE : 0) + order.priority();
    }

    /**
     * The cheapest handover that has room, the appointment's if possible; null when there is none.
     *
     * @param trip null for a vehicle on site, as {@code route}
     */
    @Nullable
    Handover bestHandover(OrderFacts order, @Nullable TripSlot trip, @Nullable Route route, boolean moving) {
        if (order.appointment() != null) {
            Handover kept = keptOn(order, trip, route);
            if (kept != null && board.hasRoom(order, kept)) {
                return kept;
            }
            if (!moving) {
                return null;
            }
        }
        Handover best = null;
        long least = Long.MAX_VALUE;
        int first = trip == null ? order.ready() : trip.departureDay;
        for (int day = first; day < board.facts.days; day++) {
            Handover handover = Handover.of(order, trip, route, day);
            if (handover == null || !board.hasRoom(order, handover)) {
                continue;
            }
            long cost = cost(order, handover);
            if (cost < least) {
                best = handover;
                least = cost;
            }
        }
        return best;
    }

    /** The delivery that keeps the order's appointment; null when it has none or the trip is not in time for it. */
    static @Nullable Handover keptOn(OrderFacts order, @Nullable TripSlot trip, @Nullable Route route) {
        CenterDay appointment = order.appointment();
        if (appointment == null || (route != null && route.stopAt(appointment.center) < 0)) {
            return null;
        }
        Handover handover = Handover.of(order, trip, route, appointment.day);
        return handover != null && handover.at() == appointment ? handover : null;
    }

    private long cost(OrderFacts order, Handover handover) {
        CenterDay at = handover.at();
        long late = Math.max(0, (long) at.day - order.promised());
        return (board.taken.freeRegular(at) <= 0 ? weights.surge() : 0)
                + (long) weights.preference() * handover.choice()
                + (long) weights.waiting() * (at.day - handover.arrivalDay())
                + weights.late() * late
                + (order.hasPlan() && at != order.planned() ? weights.change() : 0);
    }
}
