package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carriers of a yard that have the same duty minutes a day, are available on the same planning days and do the same apart from the plan.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
public final class CarrierClass {
    /** No arrival on any day. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Stands for itself and all later days: five million years. */
    static final int LATEST = NEVER - 1;

    /** Kg by which a load may exceed the payload, as in the checker. */
    public static final double TOLERANCE_KG = 1e-6;

    private final long dutyMinutes;
    private final BusyDays busy;
    private final @Nullable DutyCycle cycle;
    private final int days;

    /** For each planning day the first one from it on that is off; {@link #days} when there is none. */
    private final int[] availableUntil;

    /** For each planning day minutes of the longest tour that can leave on it, or {@link LongestTours#NONE}. */
    private final long[] longest;

    private final Set<Capacity> capacities = new HashSet<>();

    private record Capacity(int positions, double payloadKg) {
        boolean holds(Model model) {
            return model.positions() <= positions && model.weightKg() <= payloadKg + TOLERANCE_KG;
        }
    }

    /** A class without a carrier yet of those that do nothing apart from the plan; {@code cycle} is null where there is none. */
    public CarrierClass(int dutyMinutes, BitSet available, int days, @Nullable DutyCycle cycle) {
        this(dutyMinutes, available, BusyDays.NONE, days, Rules.DEFAULT.withDutyCycle(cycle));
    }

    /** A class without a carrier yet. */
    public CarrierClass(int dutyMinutes, BitSet available, BusyDays busy, int days, Rules rules) {
        this.dutyMinutes = dutyMinutes;
        this.busy = busy;
        this.days = days;
        cycle = rules.dutyCycle();
        availableUntil = new int[days];
        longest = new long[days];
        LongestTours tours = new LongestTours(dutyMinutes, busy, rules);
        for (int day = 0; day < days; day++) {
            availableUntil[day] = Math.min(days, available.nextClearBit(day));
            longest[day] = tours.from(day, availableUntil[day], availableUntil[day] < days);
        }
    }

    void add(Carrier carrier) {
        capacities.add(new Capacity(carrier.positions(), carrier.payloadKg()));
    }

    /** Whether one of the carriers can load a vehicle of {@code model} by itself. */
    boolean canLoad(Model model) {
        return capacities.stream().anyMatch(capacity -> capacity.holds(model));
    }

    boolean canAllLoad(Model model) {
        return capacities.stream().allMatch(capacity -> capacity.holds(model));
    }

    int mostPositions() {
        return capacities.stream().mapToInt(Capacity::positions).max().orElse(0);
    }

    double mostPayloadKg() {
        return capacities.stream().mapToDouble(Capacity::payloadKg).max().orElse(0);
    }

    boolean isAvailableFrom(int day) {
        for (int d = day; d < days; d++) {
            if (availableUntil[d] > d) {
                return true;
            }
        }
        return false;
    }

    /** Whether the duty cycle allows a tour of {@code minutes} to a carrier that does nothing else at all. */
    boolean cycleAllows(long minutes) {
        return cycle == null || (long) cycle.days() * dutyMinutes <= cycle.minutes() || minutes <= cycle.minutes();
    }

    /** Whether the carriers do anything apart from the plan. */
    boolean isBusyOtherwise() {
        return !busy.isEmpty();
    }

    int dutyMinutes() {
        return (int) dutyMinutes;
    }

    /** Whether a carrier that makes no other trip can leave on {@code day} for a tour of {@code minutes}. */
    public boolean canLeave(int day, long minutes) {
        return minutes <= longest[day];
    }

    /** The earliest arrival by one of {@code ways} of a trip that leaves on {@code day}, or {@link Arrivals#NEVER}. */
    public int earliestArrival(int day, List<Way> ways) {
        int earliest = NEVER;
        for (Way way : ways) {
            if (canLeave(day, way.tour())) {
                long after = way.tour() <= dutyMinutes ? 0 : daysFor(way.reached()) - 1;
                earliest = (int) Math.min(earliest, Math.min(day + after, LATEST));
            }
        }
        return earliest;
    }

    /** The last planning day up to which a carrier that leaves on {@code day} can be on one trip. */
    public int lastBusyDay(int day) {
        int next = busy.from(day);
        int until = next == busy.entries().size()
                ? availableUntil[day]
                : Math.min(availableUntil[day], busy.entries().get(next).day());
        return Math.max(day, until - 1);
    }

    private long daysFor(long minutes) {
        return Math.max(1, (minutes + dutyMinutes - 1) / dutyMinutes);
    }
}
