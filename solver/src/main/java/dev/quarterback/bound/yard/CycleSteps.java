package dev.quarterback.bound.yard;

import dev.quarterback.bound.model.CarrierGroup;
import dev.quarterback.bound.model.CycleLimit;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.RemainingCycleTime;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/**
 * The minutes that count for the duty cycle, in steps, while the roster of a group's carriers is priced; those of each
 * trip are rounded down.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 */
final class CycleSteps {
    /** Steps into which the minutes of a duty cycle are cut at most; shorter ones would only take longer. */
    private static final int MOST_STEPS = 8_000;

    /** No count is as low: a trip that the duty cycle does not allow. */
    private static final int NEVER = -1;

    private final CycleLimit cycle;
    private final int days;
    private final Memory memory;
    private final int step;

    /** Steps of a whole cycle; 0 where it binds nobody. */
    final int most;

    private RemainingCycleTime remaining;
    private int perDay;

    /** Memory for one pricing at a time. */
    static final class Memory {
        private final int step;
        private final int most;

        /** Of each long trip of a day: steps counted before it at most. */
        private int[] before = new int[64];

        /** Steps that it adds. */
        private int[] added = new int[64];

        /** Steps counted after it at least. */
        private int[] least = new int[64];

        Memory(ProblemFacts facts) {
            CycleLimit cycle = facts.cycle();
            boolean isBinding = facts.isCycleBinding();
            step = isBinding ? (int) Math.max(1, (cycle.minutes() + MOST_STEPS - 1) / MOST_STEPS) : 1;
            most = isBinding ? (int) (cycle.minutes() / step) : 0;
        }

        /** Steps of a whole cycle; 0 where it binds nobody. */
        int most() {
            return most;
        }

        private void clear(int trips) {
            if (before.length < trips) {
                before = Arrays.copyOf(before, trips);
                added = Arrays.copyOf(added, trips);
                least = Arrays.copyOf(least, trips);
            }
        }
    }

    CycleSteps(ProblemFacts facts, Memory memory) {
        cycle = facts.cycle();
        days = facts.days();
        this.memory = memory;
        step = memory.step;
        most = memory.most;
        remaining = RemainingCycleTime.ENDLESS;
    }

    /** Turns to the carriers of a group. */
    void take(CarrierGroup group, YardFacts yard) {
        remaining = group.cycle();
        perDay = yard.duty(group.duty());
    }

    /** Whether the count begins anew on a day, or never counts anything. */
    boolean isFresh(int day) {
        return !remaining.binds() || day % cycle.days() == 0;
    }

    /** The count as a planning day begins, at least. */
    int atBegin(int day) {
        return (int) (remaining.counted(day) / step);
    }

    /** The count by the end of a planning day, at most. */
    int atEnd(int day) {
        return remaining.isReduced() ? (int) (remaining.most(day) / step) : most;
    }

    /** The count after day trips of so many minutes. */
    int afterDayTrips(int at, int minutes) {
        return remaining.binds() ? at + minutes / step : 0;
    }

    /** Works out what the long trips of a day do to the count. */
    void takeLongTrips(int day, Frontier trips) {
        memory.clear(trips.size());
        for (int i = 0; i < trips.size(); i++) {
            takeLongTrip(i, day, trips.minutes(i));
        }
    }

    private void takeLongTrip(int i, int day, int minutes) {
        if (!remaining.binds()) {
            memory.before[i] = most;
            memory.added[i] = 0;
            memory.least[i] = 0;
            return;
        }
        long end = day + Tour.daysFor(minutes, perDay);
        long nextPeriod = (day / cycle.days() + 1L) * cycle.days();
        count(i, day, Math.min(end, nextPeriod), Math.min(minutes, (nextPeriod - day) * perDay));
        if (end > nextPeriod) {
            int mostBefore = memory.before[i];
            long lastPeriod = (end - 1) / cycle.days() * cycle.days();
            count(i, lastPeriod, end, minutes - (lastPeriod - day) * perDay);
            int atBegin = (int) (remaining.counted(lastPeriod) / step);
            memory.before[i] = atBegin <= memory.before[i] ? mostBefore : NEVER;
            memory.least[i] = Math.max(atBegin + memory.added[i], memory.least[i]);
            memory.added[i] = -most; // Whatever was counted before, that is another period's.
        }
    }

    /** What {@code minutes} of a trip do that it spends from day {@code from} to the one before {@code end}. */
    private void count(int i, long from, long end, long minutes) {
        long before = most - minutes / step;
        long least = 0;
        for (int day = (int) Math.min(days, from); remaining.isReduced() && day < Math.min(days, end); day++) {
            long spent = Math.min(minutes, (day - from + 1) * perDay);
            before = Math.min(before, atEnd(day) - spent / step);
            if (day > from) {
                least = Math.max(least, atBegin(day) + (minutes - (day - from) * perDay) / step);
            }
        }
        memory.before[i] = least > most ? NEVER : (int) Math.max(NEVER, before);
        memory.added[i] = (int) Math.min(most + 1L, minutes / step);
        memory.least[i] = (int) Math.min(most, least);
    }

    /** Whether a long trip of the day is possible after so many steps. */
    boolean allowsLongTrip(int i, int at) {
        return at <= memory.before[i];
    }

    /** The count when a long trip of the day is home. */
    int afterLongTrip(int i, int at) {
        return Math.max(at + memory.added[i], memory.least[i]);
    }
}
