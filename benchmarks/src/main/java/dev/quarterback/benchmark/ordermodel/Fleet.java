package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CarrierDuty.Departure;
import java.util.ArrayList;
import java.util.List;

/** The carriers' trips on a board, and which of them go together. */
final class Fleet {
    private final Board board;
    private final List<List<Integer>> slotsOf = new ArrayList<>();

    Fleet(Board board) {
        this.board = board;
        board.facts.carriers.forEach(carrier -> slotsOf.add(new ArrayList<>()));
        for (int slot = 0; slot < board.slots(); slot++) {
            slotsOf.get(board.slot(slot).carrier.index).add(slot);
        }
    }

    /** The slots of a carrier, by departure day. */
    List<Integer> slotsOf(CarrierFacts carrier) {
        return slotsOf.get(carrier.index);
    }

    /** Whether the carrier's trips as they are on the board, with {@code route} in {@code slot}, break no rule. */
    boolean allows(int slot, Route route) {
        TripSlot trip = board.slot(slot);
        if (board.route(slot) == null && !board.taken.canDepart(trip.carrier.yard, trip.departureDay)) {
            return false;
        }
        return isAvailable(trip, route)
                && CarrierDuty.of(trip.carrier, departures(trip.carrier, slot, route))
                        .isWithinRules();
    }

    private static boolean isAvailable(TripSlot trip, Route route) {
        CarrierFacts carrier = trip.carrier;
        long end = Math.min(carrier.days(), trip.departureDay + route.tour.busyDays(carrier.dutyMinutes));
        for (long day = trip.departureDay; day < end; day++) {
            if (!carrier.isAvailable(day)) {
                return false;
            }
        }
        return true;
    }

    private List<Departure> departures(CarrierFacts carrier, int slot, Route route) {
        List<Departure> departures = new ArrayList<>();
        for (int other : slotsOf(carrier)) {
            Route way = other == slot ? route : board.route(other);
            if (way != null) {
                departures.add(new Departure(board.slot(other).departureDay, way));
            }
        }
        return departures;
    }
}
