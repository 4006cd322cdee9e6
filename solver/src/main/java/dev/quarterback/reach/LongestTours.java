package dev.quarterback.reach;

import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.reach.BusyDays.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The longest tour that a carrier can leave for on each planning day when the plan has no other trip for it.
 *
 * <p>It can leave for every shorter one too: a day trip is allowed wherever a long trip is.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class LongestTours {
    /** No tour, not even one of 0 minutes. */
    static final long NONE = -1;

    private final int dutyMinutes;
    private final BusyDays busy;
    private final int maxTripsPerDay;
    private final @Nullable DutyCycle cycle;

    /** At i the busy minutes of the first i entries. */
    private final long[] minutesBefore;

    LongestTours(int dutyMinutes, BusyDays busy, Rules rules) {
        this.dutyMinutes = dutyMinutes;
        this.busy = busy;
        maxTripsPerDay = rules.maxTripsPerDay();
        cycle = rules.dutyCycle();
        minutesBefore = new long[busy.entries().size() + 1];
        for (int i = 0; i < busy.entries().size(); i++) {
            minutesBefore[i + 1] = minutesBefore[i] + busy.entries().get(i).minutes();
        }
    }

    /**
     * Minutes of the longest tour that can leave on {@code day}, or {@link #NONE}.
     *
     * @param off the first day from it on that is off
     * @param isOffAtAll whether there is one, so that the carrier has to be back by then
     */
    long from(int day, int off, boolean isOffAtAll) {
        if (isOffAtAll && off <= day) {
            return NONE;
        }
        long most = withinDays(day, isOffAtAll ? off : Long.MAX_VALUE);
        return most == NONE || cycle == null ? most : Math.min(most, withinCycle(day, cycle));
    }

    private long withinDays(int day, long off) {
        int next = busy.from(day);
        if (next == busy.entries().size()) {
            return off == Long.MAX_VALUE ? Long.MAX_VALUE : (off - day) * dutyMinutes;
        }
        Entry first = busy.entries().get(next);
        return first.day() == day ? dayTrip(first) : (Math.min(off, first.day()) - day) * dutyMinutes;
    }

    /** On a day with other work no long trip can begin. */
    private long dayTrip(Entry busyDay) {
        return busyDay.trips() >= maxTripsPerDay || busyDay.minutes() > dutyMinutes
                ? NONE
                : dutyMinutes - busyDay.minutes();
    }

    /** The least of what the windows leave; one of them begins on the day, or begins or ends on a busy day. */
    private long withinCycle(int day, DutyCycle limit) {
        long most = withinWindow(day, day, limit);
        for (Entry entry : busy.entries()) {
            long first = entry.day() - limit.days() + 1L;
            most = Math.min(most, withinWindow(entry.day(), day, limit));
            most = Math.min(most, withinWindow(first, day, limit));
        }
        return most;
    }

    /**
     * What the cycle's days from {@code first} on leave to a tour that leaves on {@code day}. Windows without minutes of the tour do
     * not count.
     */
    private long withinWindow(long first, int day, DutyCycle limit) {
        long daysOfTour = first >= day ? limit.days() : first + limit.days() - day;
        if (daysOfTour < 1) {
            return Long.MAX_VALUE;
        }
        long busyMinutes = minutesBefore[busy.from(first + limit.days())] - minutesBefore[busy.from(first)];
        if (daysOfTour * dutyMinutes + busyMinutes <= limit.minutes()) {
            return Long.MAX_VALUE; // However long the tour.
        }
        long before = Math.max(0, first - day) * dutyMinutes;
        return before + Math.max(0, limit.minutes() - busyMinutes);
    }
}
