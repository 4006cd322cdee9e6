package dev.quarterback.bound.model;

import dev.quarterback.trip.Tour;

/**
 * The duty cycle of a group's carriers as linear constraints. The planning days are cut into periods as long as a cycle. For
 * each period there is a row for its minutes, and rows for its minutes rounded down to parts: with k + 1 parts, at most k
 * steps can take more than one part each. Such roundings are dual-feasible functions (C. Alves and others, Dual-Feasible
 * Functions for Integer Programming and Combinatorial Optimization, 2016).
 *
 * <p>Steps of rosters are held to these rows, each for itself. The value of the dual is worked out with the limit itself.
 *
 * <p>See "How the multipliers move" in docs/algorithm.md.
 */
public final class CycleRows {
    /** Rows of rounded minutes of a period: those that tell days of nearly full duty time from shorter ones. */
    private static final int ROUNDED = 4;

    private static final int OF_PERIOD = 1 + ROUNDED;

    private final CycleLimit cycle;
    private final RemainingCycleTime remaining;
    private final int perDay;
    private final double limit;
    private final int fewestParts;

    /** The rows of a yard's group. */
    public CycleRows(CycleLimit cycle, CarrierGroup group, YardFacts yard) {
        this.cycle = cycle;
        remaining = group.cycle();
        perDay = yard.duty(group.duty());
        double fullDays = (double) cycle.minutes() / perDay;
        limit = fullDays * Math.max(1, yard.places(group.capacity()));
        fewestParts = (int) Math.max(1, Math.min(cycle.days(), fullDays));
    }

    /** Rows of a group where the duty cycle binds some; 0 where it binds nobody. */
    static int count(CycleLimit cycle, int days, boolean binds) {
        return binds ? (1 + (days - 1) / cycle.days()) * OF_PERIOD : 0;
    }

    /** Whether the duty cycle binds the carriers of the group. */
    public boolean bind() {
        return remaining.binds();
    }

    /** What one carrier may use of each row: about the vehicles that it could bring in a cycle with one full trip a day. */
    public double limit() {
        return limit;
    }

    /** The first row that a step of a carrier uses which begins on a day. */
    public int first(int from) {
        return from / cycle.days() * OF_PERIOD;
    }

    /** The row after the last one that a step of so many minutes uses, of {@code count} rows. */
    public int end(int from, int minutes, int count) {
        long last = from + Tour.daysFor(minutes, perDay) - 1;
        return (int) Math.min(count, (last / cycle.days() + 1) * OF_PERIOD);
    }

    /** Whether the duty cycle allows a step of so many duty minutes that begins on a day, if the carrier does nothing else. */
    public boolean allows(int from, int minutes, int days) {
        for (long begin = (long) from - from % cycle.days(); begin < days; begin += cycle.days()) {
            long spent = spentInPeriod(begin, from, minutes);
            if (spent > 0 && spent > remaining.left((int) begin)) {
                return false;
            }
        }
        return true;
    }

    /** What one carrier uses of a row by a step of so many duty minutes that begins on a day and is allowed. */
    public double use(int row, int from, int minutes) {
        long begin = (long) (row / OF_PERIOD) * cycle.days();
        long spent = spentInPeriod(begin, from, minutes);
        if (spent == 0) {
            return 0;
        }
        long left = remaining.left((int) begin);
        int rounded = row % OF_PERIOD;
        if (rounded == 0) {
            return limit * spent / left;
        }
        int parts = fewestParts + rounded - 1;
        long whole = ((parts + 1L) * spent - 1) / left;
        return limit * whole / parts;
    }

    private long spentInPeriod(long begin, int from, int minutes) {
        return spentBefore(begin + cycle.days(), from, minutes) - spentBefore(begin, from, minutes);
    }

    private long spentBefore(long day, int from, int minutes) {
        return Math.max(0, Math.min(minutes, (day - from) * perDay));
    }
}
