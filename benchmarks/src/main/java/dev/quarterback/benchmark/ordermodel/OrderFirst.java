package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CenterFacts.CenterDay;
import dev.quarterback.benchmark.ordermodel.WaitingPools.Pool;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Delivers a waiting order, on site or by a trip, at the cost of others where there is no room. */
final class OrderFirst {
    private static final int TRIPS_TRIED = 12;

    private final TripMaker maker;
    private final Board board;

    OrderFirst(TripMaker maker) {
        this.maker = maker;
        this.board = maker.board;
    }

    void apply(boolean moving, Random random) {
        Pool onSite = board.waiting.onSite();
        Pool inYard = board.waiting.in(board.facts.yards.get(random.nextInt(board.facts.yards.size())));
        int waiting = onSite.size() + inYard.size();
        if (waiting == 0) {
            return;
        }
        boolean site = random.nextInt(waiting) < onSite.size();
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

    /** Puts an order on a trip that passes by, in the place of others if it is full. */
    private boolean rideAlong(OrderFacts order, TripSlot trip, boolean moving, Random random) {
        Route route = board.route(trip.index);
        if (route == null || !suits(order, trip, route, moving)) {
            return false;
        }
        Load load = board.load(trip.index);
        while (load.size() > 0 && !load.hasRoom(trip.carrier, order)) {
            board.remove(load.order(random.nextInt(load.size())));
        }
        placeAndFill(order, trip, route, moving, random);
        return true;
    }

    /** Sends a trip to a center of the order, with others for there or nearby. */
    private boolean rebuildFor(OrderFacts order, TripSlot trip, boolean moving, Random random) {
        CenterDay appointment = order.appointment();
        CenterFacts center = appointment != null && !moving
                ? appointment.center
                : order.centers()[random.nextInt(order.centers().length)];
        Route route =
                maker.routes().extend(board.facts.route(trip.carrier.yard, center), maker.drawStops(random), random);
        if (!suits(order, trip, route, moving)) {
            return false;
        }
        board.clear(trip.index);
        if (maker.makeWay(trip.index, route, random)) {
            board.setRoute(trip.index, route);
            placeAndFill(order, trip, route, moving, random);
        }
        return true;
    }

    /** Whether the trip would do for the order, room aside. */
    private boolean suits(OrderFacts order, TripSlot trip, Route route, boolean moving) {
        if (!moving && order.appointment() != null) {
            return TripFiller.keptOn(order, trip, route) != null;
        }
        for (int day = board.facts.days - 1; day >= trip.departureDay; day--) {
            if (Handover.of(order, trip, route, day) != null) {
                return true;
            }
        }
        return false;
    }

    private void placeAndFill(OrderFacts order, TripSlot trip, Route route, boolean moving, Random random) {
        if (board.load(trip.index).hasRoom(trip.carrier, order)) {
            place(order, trip, route, moving, random);
        }
        maker.fill(trip.index, moving, random);
    }

    private void place(
            OrderFacts order, @Nullable TripSlot trip, @Nullable Route route, boolean moving, Random random) {
        Handover kept = TripFiller.keptOn(order, trip, route);
        if (kept != null && board.taken.free(kept.at()) <= 0 && kept.at().most > 0) {
            makeRoom(kept.at(), random);
        }
        Handover handover = maker.filler.bestHandover(order, trip, route, moving);
        if (handover != null) {
            board.place(order.index(), trip == null ? -1 : trip.index, handover);
        }
    }

    /** Moves an order without an appointment on that day to another day, or takes its delivery back. */
    private void makeRoom(CenterDay at, Random random) {
        OrderFacts other = board.facts.orders.get(board.taken.draw(at, random));
        if (other.appointment() == at) {
            return;
        }
        int slot = board.tripOf(other.index());
        Handover otherDay = maker.filler.bestHandover(
                other, slot < 0 ? null : board.slot(slot), slot < 0 ? null : board.route(slot), true);
        board.remove(other.index());
        if (otherDay != null) {
            board.place(other.index(), slot, otherDay);
        }
    }
}
