package dev.quarterback.search.start;

import dev.quarterback.search.build.CheapestInsertion;
import dev.quarterback.search.build.DayChoice;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives orders that have lost their place another one. Who had an appointment kept may take the place of somebody who has
 * none kept there; who gave way looks for another place.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
final class Mending {
    /** Carriers looked at, at most, for the cheapest places of all orders together: less than a second. */
    private static final int MOST_LOOKS = 300_000;

    private final RecipeParts parts;
    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final DayChoice dayChoice;
    private final List<Integer> gaveWay = new ArrayList<>();

    /** A vehicle on a trip that an order can ride on in its place. */
    private record Seat(LoadedTrip trip, int vehicle) {}

    Mending(RecipeParts parts) {
        this.parts = parts;
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        dayChoice = new DayChoice(facts, board);
    }

    /** Mends: first the orders whose appointments were kept, then all others that were delivered. */
    void mend(List<Integer> kept, List<Integer> others) {
        kept.forEach(this::keep);
        List<Integer> waiting = new ArrayList<>(kept);
        waiting.addAll(others);
        waiting.addAll(gaveWay);
        waiting.removeIf(
                order -> board.timesDelivered(order) > 0 || parts.insertion().insert(order));
        insertCheapest(waiting);
    }

    /** Keeps the appointment of an order that waits, where one change of the plan is enough for it. */
    private void keep(int order) {
        if (board.timesDelivered(order) > 0) {
            return; // A broken plan may deliver it twice.
        }
        int center = orders.appointmentCenter[order];
        int day = orders.appointmentDay[order];
        if (board.handed(center, day) >= facts.centers.most[center * facts.days + day]) {
            makeRoom(center, day);
        }
        if (orders.yard[order] == OrderFacts.NONE) {
            keepOnSite(order, center, day);
        } else {
            keepOnTrip(order, center);
        }
    }

    private void keepOnSite(int order, int center, int day) {
        if (orders.site[order] == center
                && day >= orders.ready[order]
                && dayChoice.canHandOver(order, center, Integer.MAX_VALUE, day)) {
            bench.addOnSite(order, center, day);
        }
    }

    /** Takes out the least important handover of a center's day that keeps no appointment. */
    private void makeRoom(int center, int day) {
        Bags delivered = board.deliveredOn();
        int bag = center * facts.days + day;
        int victim = OrderFacts.NONE;
        for (int i = 0; i < delivered.size(bag); i++) {
            int other = delivered.get(bag, i);
            boolean canGive = !orders.keeps(other, center, day) && !orders.hasArrival(other);
            if (canGive && (victim == OrderFacts.NONE || orders.priority[other] < orders.priority[victim])) {
                victim = other;
            }
        }
        if (victim != OrderFacts.NONE) {
            parts.removal().remove(victim);
            gaveWay.add(victim);
        }
    }

    /** Puts an order on a trip that comes in time for its appointment, on a free place if there is one. */
    private void keepOnTrip(int order, int center) {
        Seat seat = null;
        for (LoadedTrip trip : tripsInTime(order, center)) {
            if (fits(order, trip, null)) {
                ride(order, trip, trip);
                return;
            }
            seat = better(seat, leastImportant(order, trip));
        }
        if (seat != null) {
            gaveWay.add(seat.trip.order(seat.vehicle));
            ride(order, seat.trip, seat.trip.without(facts, seat.vehicle));
        }
    }

    private void ride(int order, LoadedTrip before, LoadedTrip with) {
        int stop = with.stopAt(orders.appointmentCenter[order]);
        bench.replace(before, with.with(facts, order, stop, orders.appointmentDay[order]));
    }

    private List<LoadedTrip> tripsInTime(int order, int center) {
        Bags delivered = board.deliveredOn();
        Set<LoadedTrip> seen = new HashSet<>();
        List<LoadedTrip> trips = new ArrayList<>();
        for (int day = orders.ready[order]; day < facts.days; day++) {
            int bag = center * facts.days + day;
            for (int i = 0; i < delivered.size(bag); i++) {
                LoadedTrip trip = board.tripOf(delivered.get(bag, i));
                if (trip != null && seen.add(trip) && isInTime(order, center, trip)) {
                    trips.add(trip);
                }
            }
        }
        return trips;
    }

    private boolean isInTime(int order, int center, LoadedTrip trip) {
        return trip.departure() >= orders.ready[order]
                && facts.carriers.yard[trip.carrier()] == orders.yard[order]
                && dayChoice.keepsAppointment(order, center, trip.arrival(trip.stopAt(center)));
    }

    /** The vehicle of least priority that keeps no appointment and whose place is enough; null when there is none. */
    private @Nullable Seat leastImportant(int order, LoadedTrip trip) {
        Seat seat = null;
        for (int v = 0; v < trip.load(); v++) {
            int other = trip.order(v);
            if (!orders.keeps(other, trip.center(trip.stop(v)), trip.day(v)) && fits(order, trip, other)) {
                seat = better(seat, new Seat(trip, v));
            }
        }
        return seat;
    }

    private @Nullable Seat better(@Nullable Seat seat, @Nullable Seat other) {
        if (seat == null || other == null) {
            return seat == null ? other : seat;
        }
        return priority(other) < priority(seat) ? other : seat;
    }

    private int priority(Seat seat) {
        return orders.priority[seat.trip.order(seat.vehicle)];
    }

    /** Whether an order fits on a trip, without another one where that is given. */
    private boolean fits(int order, LoadedTrip trip, @Nullable Integer without) {
        long positions = trip.positions() - (without == null ? 0 : orders.positions[without]);
        long micrograms = trip.micrograms() - (without == null ? 0 : orders.micrograms[without]);
        return positions + orders.positions[order] <= facts.carriers.positions[trip.carrier()]
                && micrograms + orders.micrograms[order] <= facts.carriers.payload[trip.carrier()];
    }

    /** Puts orders where they cost least, yard by yard, as far as the number of looks goes. */
    private void insertCheapest(List<Integer> waiting) {
        CheapestInsertion cheapest = new CheapestInsertion(parts);
        cheapest.soonest();
        long looks = 0;
        for (int yard = 0; yard < facts.yards; yard++) {
            int[] carriers = facts.carriers.ofYard[yard];
            cheapest.start(false);
            for (int carrier : carriers) {
                cheapest.among(carrier);
            }
            for (int order : waiting) {
                if (orders.yard[order] == yard && board.timesDelivered(order) == 0 && looks <= MOST_LOOKS) {
                    looks += carriers.length;
                    cheapest.insert(order);
                }
            }
        }
    }
}
