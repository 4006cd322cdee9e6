package dev.quarterback.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When vehicles from a yard can arrive at a center at all, each on a trip that is the carrier's only one.
 *
 * <p>Days are numbers of planning days; an arrival may be on a later day.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Arrivals {
    private final List<CarrierClass> carriers;
    private final List<Way> ways;
    private final BitSet departures;
    private final boolean isOnlyWay;
    private final int[] earliest;
    private int @Nullable [] lastDepartures;

    /**
     * The arrivals of carriers that go by {@code ways}.
     *
     * @param departures the planning days on which trips may leave the yard
     * @param isOnlyWay whether no trip to the center takes longer than these ways
     */
    Arrivals(List<CarrierClass> carriers, List<Way> ways, BitSet departures, int days, boolean isOnlyWay) {
        this.carriers = carriers;
        this.ways = ways;
        this.departures = departures;
        this.isOnlyWay = isOnlyWay;
        earliest = new int[days];
        int known = CarrierClass.NEVER;
        for (int day = days - 1; day >= 0; day--) {
            if (departures.get(day)) {
                for (CarrierClass carrier : carriers) {
                    known = Math.min(known, carrier.earliestArrival(day, ways));
                }
            }
            earliest[day] = known;
        }
    }

    /** The earliest arrival of a trip that leaves on a planning day from {@code ready} on, or {@link CarrierClass#NEVER}. */
    int earliest(int ready) {
        return earliest[ready];
    }

    /** Whether no trip to the center takes longer than the ways that are known: then they arrive just when it is said. */
    boolean isOnlyWay() {
        return isOnlyWay;
    }

    /** Whether a trip that leaves from {@code ready} on may arrive just on planning day {@code day}. */
    boolean mayArriveOn(int day, int ready) {
        if (lastDepartures == null) {
            lastDepartures = lastDepartures();
        }
        return lastDepartures[day] >= ready;
    }

    /** For each planning day the last on which a trip can leave that may arrive on it; -1 when there is none. */
    private int[] lastDepartures() {
        int[] result = new int[earliest.length];
        Arrays.fill(result, -1);
        for (int day = departures.nextSetBit(0); day >= 0; day = departures.nextSetBit(day + 1)) {
            int[] until = latestByEarliest(day);
            int latest = -1;
            for (int arrival = day; arrival < result.length; arrival++) {
                latest = Math.max(latest, until[arrival]);
                if (arrival <= latest) {
                    result[arrival] = day;
                }
            }
        }
        return result;
    }

    /**
     * For each day that is the earliest arrival of a carrier that leaves on {@code day}, the latest; -1 for others.
     * Over other stops first, a trip may arrive on any day from its earliest arrival until its carrier is off.
     */
    private int[] latestByEarliest(int day) {
        int[] until = new int[earliest.length];
        Arrays.fill(until, -1);
        for (CarrierClass carrier : carriers) {
            int arrival = carrier.earliestArrival(day, ways);
            if (arrival < until.length) {
                int latest = isOnlyWay ? arrival : carrier.lastBusyDay(day);
                until[arrival] = Math.max(until[arrival], latest);
            }
        }
        return until;
    }
}
