package dev.quarterback.reach;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Model;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carriers of a yard that have the same duty minutes a day and are available on the same planning days.
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
    private final long longestTour;
    private final int days;

    /** For each planning day the first one from it on that is off; {@link #days} when there is none. */
    private final int[] availableUntil;

    private final Set<Capacity> capacities = new HashSet<>();

    private record Capacity(int positions, double payloadKg) {
        boolean holds(Model model) {
            return model.positions() <= positions && model.weightKg() <= payloadKg + TOLERANCE_KG;
        }
    }

    /** A class without a carrier yet; {@code cycle} is null where there is none. */
    public CarrierClass(int dutyMinutes, BitSet available, int days, @Nullable DutyCycle cycle) {
        this.dutyMinutes = dutyMinutes;
        this.days = days;
        longestTour = cycle == null || (long) cycle.days() * dutyMinutes <= cycle.minutes()
                ? Long.MAX_VALUE // All windows are within the cycle, however long the tour.
                : cycle.minutes();
        availableUntil = new int[days];
        for (int day = 0; day < days; day++) {
            availableUntil[day] = Math.min(days, available.nextClearBit(day));
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

    /** Whether the duty cycle allows a tour of {@code minutes} when the carrier makes no other. */
    boolean cycleAllows(long minutes) {
        return minutes <= longestTour;
    }

    /** Whether a carrier that makes no other trip can leave on {@code day} for a tour of {@code minutes}. */
    public boolean canLeave(int day, long minutes) {
        int until = availableUntil[day];
        return until > day && cycleAllows(minutes) && (until == days || day + daysFor(minutes) <= until);
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

    /** The last planning day up to which a carrier that leaves on {@code day} can be busy without a break. */
    public int lastBusyDay(int day) {
        return availableUntil[day] - 1;
    }

    private long daysFor(long minutes) {
        return Math.max(1, (minutes + dutyMinutes - 1) / dutyMinutes);
    }
}
