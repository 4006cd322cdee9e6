package dev.quarterback.bound.route;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.problem.Rules;
import dev.quarterback.reach.BusyDays;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How many stops a yard's trips can deliver at most: by the places of a carrier, and by its time until the last of them.
 *
 * <p>See "What is relaxed" in docs/algorithm.md.
 */
final class MostStops {
    private final Rules rules;
    private final YardFacts yard;
    private final CycleLimit cycle;

    /** Minutes of driving and unloading for each candidate at least, ascending. */
    private final long[] atLeast;

    private final long shortestHome;

    MostStops(Rules rules, YardFacts yard, Drives drives) {
        this.rules = rules;
        this.yard = yard;
        cycle = CycleLimit.of(rules);
        atLeast = Arrays.stream(drives.candidates())
                .mapToLong(stop -> (long) drives.shortestTo(stop) + rules.unloadMinutes())
                .sorted()
                .toArray();
        shortestHome = drives.shortestTo(drives.home());
    }

    /** The most stops of any carrier of the yard, at least 1. */
    int ofAll() {
        int most = 1;
        for (CarrierGroup group : yard.groups()) {
            most = Math.max(most, Math.min(yard.places(group.capacity()), within(minutes(group))));
        }
        return most;
    }

    /** Minutes until the last stop at most: none is reached after the last planning day, nor after the carrier is off or busy. */
    private long minutes(CarrierGroup group) {
        int perDay = yard.duty(group.duty());
        BitSet free = (BitSet) group.available().clone();
        long onBusyDay = 0;
        for (BusyDays.Entry busy : group.busy().entries()) {
            if (busy.day() >= 0 && free.get(busy.day())) {
                free.clear(busy.day());
                onBusyDay = Math.max(onBusyDay, perDay - busy.minutes());
            }
        }
        long byDays = Math.max(onBusyDay, (long) longestRun(free) * perDay);
        return cycle.binds(perDay) ? Math.min(byDays, cycle.minutes() - shortestHome) : byDays;
    }

    private static int longestRun(BitSet days) {
        int longest = 0;
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day)) {
            int end = days.nextClearBit(day);
            longest = Math.max(longest, end - day);
            day = end;
        }
        return longest;
    }

    private int within(long minutes) {
        long used = rules.loadMinutes();
        int stops = 0;
        while (stops < atLeast.length && used + atLeast[stops] <= minutes) {
            used += atLeast[stops++];
        }
        return stops;
    }
}
