package dev.quarterback.search.model;

/**
 * The vehicles that stand on the centers' lots overnight: those that trips have brought, and those with an arrival, which
 * stand there from their arrival until they are handed over, and to the end if they are not.
 *
 * <p>A center's night is {@code center * days + day}. See "The schedule and its score" in docs/algorithm.md.
 */
public final class Lots {
    private final OrderFacts orders;
    private final CenterFacts centers;
    private final int days;
    /** Vehicles from trips, by center's night. */
    private final int[] waiting;
    /** Vehicles with an arrival, by center's night; without elements when no vehicle has one. */
    private final int[] standing;

    private long crowd;
    private long broken;

    Lots(Facts facts) {
        orders = facts.orders;
        centers = facts.centers;
        days = facts.days;
        waiting = new int[centers.count * days];
        standing = new int[orders.arrivals == 0 ? 0 : waiting.length];
        for (int order = 0; order < orders.count; order++) {
            stand(order, 0, days, 1);
        }
    }

    /** Adds a vehicle from a trip, or with -1 takes it away, on the nights from its arrival to the day before its handover. */
    void wait(int center, int arrival, int day, int change) {
        for (int night = arrival; night < day; night++) {
            change(waiting, center, night, change);
        }
    }

    /** An order is handed over on a day: a vehicle with an arrival leaves its place. */
    void handOver(int order, int day) {
        stand(order, day, days, -1);
    }

    /** An order is not handed over on a day after all: a vehicle with an arrival keeps its place. */
    void takeBack(int order, int day) {
        stand(order, day, days, 1);
    }

    private void stand(int order, int from, int to, int change) {
        if (orders.hasArrival(order)) {
            for (int night = Math.max(from, orders.since[order]); night < to; night++) {
                change(standing, orders.site[order], night, change);
            }
        }
    }

    private void change(int[] count, int center, int night, int change) {
        int at = center * days + night;
        if (standing.length == 0 || centers.lotSpaces[center] == Integer.MAX_VALUE) {
            count[at] += change;
            return;
        }
        crowd -= above(center, at);
        broken -= broken(center, at);
        count[at] += change;
        crowd += above(center, at);
        broken += broken(center, at);
    }

    private int above(int center, int at) {
        return Math.max(0, waiting[at] + standing[at] - centers.lotSpaces[center]);
    }

    private int broken(int center, int at) {
        return waiting[at] == 0 ? 0 : above(center, at);
    }

    /** Vehicles from trips that stand at a center at the end of a day. */
    public int waiting(int center, int night) {
        return waiting[center * days + night];
    }

    /** Vehicles with an arrival that stand at a center at the end of a day. */
    public int standing(int center, int night) {
        return standing.length == 0 ? 0 : standing[center * days + night];
    }

    /** Whether one more vehicle from a trip can stand at a center from its arrival until its handover on {@code day}. */
    public boolean hasPlace(int center, int arrival, int day) {
        int spaces = centers.lotSpaces[center];
        if (spaces == Integer.MAX_VALUE) {
            return true;
        }
        for (int night = arrival; night < day; night++) {
            if (waiting(center, night) + standing(center, night) >= spaces) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether an order on site may keep its place, if it has one, until a handover on {@code day}: whether vehicles from
     * trips can stand beside it.
     *
     * @param handedOver the day on which it is handed over now; the number of planning days when it is not
     */
    public boolean mayStand(int order, int day, int handedOver) {
        if (!orders.hasArrival(order)) {
            return true;
        }
        int center = orders.site[order];
        for (int night = orders.since[order]; night < day; night++) {
            int others = waiting(center, night);
            int more = night >= handedOver ? 1 : 0;
            if (others > 0 && others + standing(center, night) + more > centers.lotSpaces[center]) {
                return false;
            }
        }
        return true;
    }

    /** Whether vehicles from trips stand on no lot that is over-full. */
    public boolean areKept() {
        return broken == 0;
    }

    /** Vehicles above the lots' spaces, summed over the nights; 0 when no vehicle has an arrival. */
    public long crowd() {
        return crowd;
    }
}
