package dev.quarterback.search.build;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Puts single waiting orders into trips that have place for them, or onto a day of the center where they stand.
 *
 * <p>See "Insertion" in docs/algorithm.md.
 */
public final class Insertion {
    private static final int TRIPS_TRIED = 6;
    private static final int SHIFTS_TRIED = 4;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final Workbench bench;
    private final DayChoice dayChoice;
    private final SplittableRandom random;

    Insertion(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        facts = bench.facts();
        orders = facts.orders;
        board = bench.board();
        dayChoice = new DayChoice(facts, board, random);
    }

    /** Delivers a waiting order by what there is; false when no try succeeds. */
    public boolean insert(int order) {
        if (orders.yard[order] == OrderFacts.NONE) {
            return insertOnSite(order);
        }
        for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
            if (insertAt(order, orders.entryCenter[e])) {
                return true;
            }
        }
        return false;
    }

    /** Tries trips to a center that have free positions, one after the other from a random one on. */
    private boolean insertAt(int order, int center) {
        Bags besidePlace = board.riders().besidePlace();
        int bag = board.riders().wayOf(orders.yard[order], center);
        int from = besidePlace.size(bag) == 0 ? 0 : random.nextInt(besidePlace.size(bag));
        for (int i = 0; i < Math.min(besidePlace.size(bag), TRIPS_TRIED); i++) {
            int beside = besidePlace.get(bag, (from + i) % besidePlace.size(bag));
            LoadedTrip trip = Objects.requireNonNull(board.tripOf(beside));
            if (canRide(order, trip) && hasPlace(order, trip) && insert(order, trip, trip.stopAt(center))) {
                return true;
            }
        }
        return false;
    }

    private boolean insertOnSite(int order) {
        int center = orders.site[order];
        if (orders.preference(order, center) < 0 || orders.ready[order] >= facts.days) {
            return false;
        }
        int day = dayChoice.chooseOnSite(order, center);
        if (day < 0 && makePlace(order, center, Integer.MAX_VALUE, orders.ready[order])) {
            day = dayChoice.chooseOnSite(order, center);
        }
        if (day < 0) {
            return false;
        }
        bench.addOnSite(order, center, day);
        return true;
    }

    /** Puts a waiting order on a trip that stops at one of its centers; false when that has no place for it. */
    public boolean insertInto(int order, LoadedTrip trip) {
        for (int e = orders.firstEntry[order]; e < orders.firstEntry[order + 1]; e++) {
            int stop = trip.stopAt(orders.entryCenter[e]);
            if (stop >= 0 && canRide(order, trip) && hasPlace(order, trip) && insert(order, trip, stop)) {
                return true;
            }
        }
        return false;
    }

    private boolean insert(int order, LoadedTrip trip, int stop) {
        int center = trip.center(stop);
        int arrival = trip.arrival(stop);
        int day = dayChoice.choose(order, center, arrival);
        if (day >= 0) {
            bench.replace(trip, trip.with(facts, order, stop, day));
            return true;
        }
        long first = (long) arrival + facts.centers.prepDays[center];
        if (first >= facts.days || !makePlace(order, center, arrival, (int) first)) {
            return false;
        }
        day = dayChoice.choose(order, center, arrival);
        if (day >= 0) {
            LoadedTrip now = current(trip);
            bench.replace(now, now.with(facts, order, stop, day));
        }
        return day >= 0;
    }

    /** The trip as it is after a shift of one of its handovers. */
    public LoadedTrip current(LoadedTrip trip) {
        if (trip.load() == 0) {
            return trip;
        }
        LoadedTrip now = board.tripOf(trip.order(0));
        return now == null ? trip : now;
    }

    /** A trip, full or not, that the order could ride on and that brings a vehicle for handover on that day. */
    @Nullable
    public LoadedTrip randomTripTo(int center, int order, int day) {
        LoadedTrip trip = randomTripTo(center, day);
        return trip != null && canRide(order, trip) ? trip : null;
    }

    /** A trip from any yard that brings a vehicle for handover on that day; null when there is none. */
    @Nullable
    public LoadedTrip randomTripTo(int center, int day) {
        Bags delivered = board.deliveredOn();
        int bag = center * facts.days + day;
        int size = delivered.size(bag);
        return size == 0 ? null : board.tripOf(delivered.get(bag, random.nextInt(size)));
    }

    boolean canRide(int order, LoadedTrip trip) {
        return trip.departure() >= orders.ready[order] && facts.carriers.yard[trip.carrier()] == orders.yard[order];
    }

    boolean hasPlace(int order, LoadedTrip trip) {
        int carrier = trip.carrier();
        return trip.positions() + orders.positions[order] <= facts.carriers.positions[carrier]
                && trip.micrograms() + orders.micrograms[order] <= facts.carriers.payload[carrier];
    }

    /** Shifts another handover of the center to another day, so that one on or after {@code first} becomes free. */
    private boolean makePlace(int order, int center, int arrival, int first) {
        for (int i = 0; i < SHIFTS_TRIED; i++) {
            int day = first + random.nextInt(facts.days - first);
            int wanted = orders.appointmentCenter[order] == center ? orders.appointmentDay[order] : -1;
            if (wanted >= first && wanted < facts.days && (i & 1) == 0) {
                day = wanted;
            }
            int size = board.deliveredOn().size(center * facts.days + day);
            if (size > 0 && !orders.isAway(order, day) && board.lots().hasPlace(center, arrival, day)) {
                int other = board.deliveredOn().get(center * facts.days + day, random.nextInt(size));
                if (shift(other, center, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shift(int other, int center, int day) {
        if (orders.keeps(other, center, day)) {
            return false;
        }
        LoadedTrip trip = board.tripOf(other);
        if (trip == null) {
            int to = dayChoice.chooseOnSite(other, center);
            if (to >= 0) {
                bench.removeOnSite(other, center, day);
                bench.addOnSite(other, center, to);
            }
            return to >= 0;
        }
        int v = trip.vehicleOf(other);
        int to = dayChoice.choose(other, center, trip.arrival(trip.stop(v)));
        if (to >= 0) {
            bench.replace(trip, trip.withDay(v, to));
        }
        return to >= 0;
    }
}
