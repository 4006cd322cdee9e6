package dev.quarterback.bound.model;

import dev.quarterback.reach.BusyDays;

/**
 * What busy days leave of the duty cycle to the carriers of a group, while it is held over its first days from the first
 * planning day, then over the next ones, and so on. In such a period duty minutes are counted from day to day, busy ones
 * included, and there are two limits:
 *
 * <ul>
 *   <li>the cycle's minutes. The count begins with the busy ones of the period. Other runs of days that begin within the
 *       period may have more: the count is raised to theirs when they begin;
 *   <li>what runs of days leave that begin before the period. Up to the last day on which they leave less, the count is
 *       not raised: it has to tell how much was added since the period began.
 * </ul>
 *
 * <p>A run of days that is over the limit by busy minutes alone leaves nothing, and forbids nothing but duty time.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 */
public final class RemainingCycleTime {
    /** That of carriers for whom there is no duty cycle. */
    public static final RemainingCycleTime ENDLESS =
            new RemainingCycleTime(new CycleLimit(1, Long.MAX_VALUE), 1, 1, BusyDays.NONE);

    /** As many minutes as one likes. */
    public static final long NO_END = Long.MAX_VALUE;

    private final CycleLimit cycle;
    private final BusyDays busy;
    private final boolean binds;

    /** By planning day, as it begins: minutes counted at least; empty when no minutes are busy. */
    private final long[] counted;

    /** By planning day, as it ends: minutes counted at most. */
    private final long[] most;

    /** The remaining time of carriers with so many duty minutes a day, in so many planning days. */
    public RemainingCycleTime(CycleLimit cycle, int perDay, int days, BusyDays busy) {
        this.cycle = cycle;
        this.busy = busy;
        binds = cycle.binds(perDay, busy);
        int size = binds && busy.entries().stream().anyMatch(day -> day.minutes() > 0) ? days : 0;
        counted = new long[size];
        most = new long[size];
        for (long begin = 0; begin < size; begin += cycle.days()) {
            fill((int) begin, (int) Math.min(size, begin + cycle.days()));
        }
    }

    private void fill(int begin, int end) {
        long first = Math.min(cycle.minutes(), busyFrom(begin));
        long fullest = fullestBeyond(begin, end);
        int raisedFrom = begin;
        for (int day = end - 1; day >= begin; day--) {
            if (day < begin + cycle.days() - 1L) {
                fullest = Math.max(fullest, busyFrom(day - cycle.days() + 1L));
            }
            most[day] = Math.min(cycle.minutes(), first + Math.max(0, cycle.minutes() - fullest));
            if (most[day] < cycle.minutes() && raisedFrom == begin) {
                raisedFrom = day + 1;
            }
        }
        long raised = first;
        for (int day = begin; day < end; day++) {
            raised = day == begin ? first : Math.max(raised, Math.min(cycle.minutes(), busyFrom(day)));
            counted[day] = day < raisedFrom ? first : raised;
        }
    }

    /** Busy minutes of a run of as many days as a cycle has. */
    private long busyFrom(long day) {
        return busy.minutes(day, day + cycle.days() - 1);
    }

    /** The most of runs that begin before a period and end on a busy day within it, but after the planning days. */
    private long fullestBeyond(int begin, int end) {
        long last = begin + cycle.days() - 2L;
        return busy.entries().stream()
                .filter(day -> day.day() >= end && day.day() <= last)
                .mapToLong(day -> busyFrom(day.day() - cycle.days() + 1L))
                .max()
                .orElse(0);
    }

    /** Whether the duty cycle can limit what the carriers do at all. */
    public boolean binds() {
        return binds;
    }

    /** Whether busy days leave less of it than there is. */
    public boolean isReduced() {
        return counted.length > 0;
    }

    /** Minutes that are counted at least as a day begins; that may be a day after the planning days where a period begins. */
    public long counted(long day) {
        return !isReduced() ? 0 : day < counted.length ? counted[(int) day] : Math.min(cycle.minutes(), busyFrom(day));
    }

    /** Minutes that may be added in a period that begins on a planning day; {@link #NO_END} where nothing limits them. */
    public long left(int begin) {
        return binds ? cycle.minutes() - counted(begin) : NO_END;
    }

    /** The same by the end of a planning day. */
    public long leftUntil(int day) {
        return binds ? most(day) - counted(day - day % cycle.days()) : NO_END;
    }

    /** Minutes that may be counted by the end of a planning day. */
    public long most(int day) {
        return isReduced() ? most[day] : cycle.minutes();
    }
}
