package dev.quarterback.benchmark.ordermodel;

import dev.quarterback.benchmark.ordermodel.CenterFacts.CenterDay;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What is taken of the centers' handovers and lots and of the yards' departures. */
final class Occupancy {
    private final int days;
    private final Handed[] handedOver;
    private final int[] inLot;
    private final int[] departures;
    /** For each delivered order, its place among those of the same center and day. */
    private final int[] places;

    Occupancy(Facts facts) {
        this.days = facts.days;
        this.handedOver = new Handed[facts.centers.size() * days];
        Arrays.setAll(handedOver, i -> new Handed());
        this.inLot = new int[handedOver.length];
        this.departures = new int[facts.yards.size() * days];
        this.places = new int[facts.orders.size()];
    }

    /** Whether another trip may leave {@code yard} on {@code day}. */
    boolean canDepart(YardFacts yard, int day) {
        return departures[yard.index * days + day] < yard.departuresPerDay;
    }

    /** Counts {@code change} departures more. */
    void depart(YardFacts yard, int day, int change) {
        departures[yard.index * days + day] += change;
    }

    /** Handovers that are left on a day at a center, surge included. */
    long free(CenterDay at) {
        return at.most - handedOver[at.index].size;
    }

    /** Handovers that are left on a day at a center without surge; may be below 0. */
    int freeRegular(CenterDay at) {
        return at.regular - handedOver[at.index].size;
    }

    /** Whether the lot has a space on all days that an order waits, if {@code byTrip}. */
    boolean hasLotSpace(Handover handover, boolean byTrip) {
        CenterFacts center = handover.at().center;
        if (byTrip && center.hasLotLimit()) {
            for (int day = handover.arrivalDay(); day < handover.at().day; day++) {
                if (inLot[center.days[day].index] >= center.lotSpaces) {
                    return false;
                }
            }
        }
        return true;
    }

    /** One of the orders handed over on a day at a center, of which there must be some. */
    int draw(CenterDay at, RandomGenerator random) {
        Handed handed = handedOver[at.index];
        return handed.orders[random.nextInt(handed.size)];
    }

    /** Counts a delivery. */
    void add(int order, Handover handover, boolean byTrip) {
        Handed handed = handedOver[handover.at().index];
        places[order] = handed.size;
        handed.append(order);
        count(handover, byTrip, 1);
    }

    /** Counts a delivery no more. */
    void remove(int order, Handover handover, boolean byTrip) {
        Handed handed = handedOver[handover.at().index];
        int moved = handed.orders[--handed.size];
        handed.orders[places[order]] = moved;
        places[moved] = places[order];
        count(handover, byTrip, -1);
    }

    private void count(Handover handover, boolean byTrip, int change) {
        CenterDay at = handover.at();
        if (byTrip && at.center.hasLotLimit()) {
            for (int day = handover.arrivalDay(); day < at.day; day++) {
                inLot[at.center.days[day].index] += change;
            }
        }
    }

    /** The orders handed over on a day at a center. */
    private static final class Handed {
        private int[] orders = {};
        private int size;

        void append(int order) {
            if (size == orders.length) {
                orders = Arrays.copyOf(orders, Math.max(8, 2 * size));
            }
            orders[size++] = order;
        }
    }
}
