package dev.quarterback.account;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The duty time that a carrier has for a plan: what its days and the duty cycle leave beside its other work. */
final class AvailableDutyTime {
    private final Carrier carrier;
    private final @Nullable DutyCycle cycle;

    /** For each day with other work the minutes of it until then, that day included. */
    private final NavigableMap<Long, Long> otherUntil = new TreeMap<>();

    /** For each planning day the minutes worked before it. */
    private final long[] workedBefore;

    private AvailableDutyTime(Carrier carrier, PlanningDays days, @Nullable DutyCycle cycle) {
        this.carrier = carrier;
        this.cycle = cycle;
        workedBefore = new long[days.count() + 1];
        for (BusyDay busy : carrier.busy()) {
            otherUntil.put((long) days.number(busy.day()), (long) busy.minutes());
        }
        long sum = 0;
        for (Map.Entry<Long, Long> other : otherUntil.entrySet()) {
            sum += other.getValue();
            other.setValue(sum);
        }
    }

    /** The most duty time that a plan can ask of a carrier on planning days, of which some are {@code available}. */
    static long minutes(Carrier carrier, PlanningDays days, BitSet available, Rules rules) {
        BitSet open = (BitSet) available.clone();
        for (BusyDay busy : carrier.busy()) {
            if (busy.trips() >= rules.maxTripsPerDay() && days.contain(busy.day())) {
                open.clear(days.number(busy.day())); // No trip is left for that day.
            }
        }
        return new AvailableDutyTime(carrier, days, rules.dutyCycle()).minutes(open);
    }

    /** Working as much as possible as early as possible gives it: no later minute can be worth more than an earlier one. */
    private long minutes(BitSet available) {
        int days = workedBefore.length - 1;
        for (int day = 0; day < days; day++) {
            workedBefore[day + 1] = workedBefore[day] + (available.get(day) ? Math.max(0, left(day)) : 0);
        }
        return workedBefore[days];
    }

    /** The duty time that is left on a day; below 0 when other work takes more than there is. */
    private long left(int day) {
        long left = carrier.dutyMinutesPerDay() - other(day, day);
        if (cycle != null) {
            left = Math.min(left, leftInCycle(cycle, day, day));
            for (long end :
                    otherUntil.subMap(day + 1L, (long) day + cycle.days()).keySet()) {
                left = Math.min(left, leftInCycle(cycle, day, end));
            }
        }
        return left;
    }

    /** The duty time that the cycle until {@code end} leaves for a day in it, before which the planning is done. */
    private long leftInCycle(DutyCycle limit, int day, long end) {
        long start = end - limit.days() + 1;
        long worked = workedBefore[day] - workedBefore[(int) Math.max(0, start)];
        return limit.minutes() - other(start, end) - worked;
    }

    /** Minutes of other work on the days from {@code from} to {@code to}. */
    private long other(long from, long to) {
        return otherUntil(to) - otherUntil(from - 1);
    }

    private long otherUntil(long day) {
        Map.Entry<Long, Long> last = otherUntil.floorEntry(day);
        return last == null ? 0 : last.getValue();
    }
}
