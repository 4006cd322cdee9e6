package dev.quarterback.bound.capacity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Alike carriers and the loaded trips that each of them can make at most.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 *
 * @param carriers how many they are
 * @param positions places that a trip's vehicles take at most
 * @param payloadKg what a trip's vehicles weigh at most
 * @param poolOf for each planning day the number of the pool that a trip's capacity belongs to when it leaves on that
 *     day; {@link #NONE} when none can leave
 * @param tripsPerDay trips that leave on a day at most, by planning day
 * @param busyDays days on which a trip keeps its carrier busy at least; more than 1 only for one trip a day
 * @param cycleDays days of a duty cycle, which is held over its first days, then over the next ones, and so on
 * @param tripsPerCycle trips within each of these periods at most
 * @param tripsUntil by planning day trips at most that are home by then, of those that leave in the same period
 */
record TripSupply(
        int carriers,
        long positions,
        double payloadKg,
        int[] poolOf,
        int[] tripsPerDay,
        int busyDays,
        int cycleDays,
        int[] tripsPerCycle,
        int[] tripsUntil) {
    /** Stands for no pool. */
    static final int NONE = -1;

    int days() {
        return poolOf.length;
    }

    /** Whether the trips of all days share one pool, so that only their number counts. */
    boolean hasOnePool() {
        int only = NONE;
        for (int pool : poolOf) {
            if (pool != NONE && only != NONE && pool != only) {
                return false;
            }
            only = pool == NONE ? only : pool;
        }
        return true;
    }

    /** Whether the duty cycle leaves time for fewer trips than the days do. */
    boolean isCycleBinding() {
        long most = Math.min(cycleDays, days())
                * (long) Arrays.stream(tripsPerDay).max().orElse(0);
        return IntStream.concat(Arrays.stream(tripsPerCycle), Arrays.stream(tripsUntil))
                .anyMatch(trips -> trips < most);
    }

    /** Whether a trip that leaves on a day is home again within the duty cycle of that day, if it hurries. */
    boolean isWithinCycle(int day) {
        return day % cycleDays + (long) busyDays <= cycleDays;
    }

    /** Trips of a period at most by the time when one is home that leaves on a day and is home within the period. */
    int tripsWith(int day) {
        long last = (long) day + busyDays - 1;
        int ofPeriod = tripsPerCycle[day / cycleDays];
        return last < days() ? Math.min(ofPeriod, tripsUntil[(int) last]) : ofPeriod;
    }
}
