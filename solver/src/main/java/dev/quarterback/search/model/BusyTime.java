package dev.quarterback.search.model;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The duty time and day trips that a carrier spends apart from the plan, on the days of a {@link DutySheet}.
 *
 * <p>What lies before these days counts on the first of them, as far as the duty cycle reaches back. What lies after them
 * is left to {@link #lastTripDay}; where the cycle is cut ({@link DutyDays#isCut()}) it counts on the last day too. So never
 * too little is counted.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class BusyTime {
    final long[] minutes;
    final int[] trips;
    /** The last day on which a trip may keep the carrier busy; {@code Long.MAX_VALUE} for no limit. */
    final long lastTripDay;

    private BusyTime(long[] minutes, int[] trips, long lastTripDay) {
        this.minutes = minutes;
        this.trips = trips;
        this.lastTripDay = lastTripDay;
    }

    /** That of a carrier; null when it does nothing apart from the plan that touches these days. */
    static @Nullable BusyTime of(Carrier carrier, PlanningDays days, DutyDays sheet, @Nullable DutyCycle cycle) {
        List<BusyDay> busy = carrier.busy().stream()
                .filter(day -> day.minutes() > 0 || day.trips() > 0)
                .filter(day ->
                        days.number(day.day()) >= 0 || (cycle != null && days.number(day.day()) > -(long) cycle.days()))
                .toList();
        if (busy.isEmpty()) {
            return null;
        }
        long[] minutes = new long[sheet.length()];
        int[] trips = new int[sheet.length()];
        long lastTripDay = Long.MAX_VALUE;
        for (BusyDay day : busy) {
            int number = days.number(day.day());
            if (number >= sheet.end()) {
                int reach = cycle == null || sheet.isCut() ? 0 : cycle.days() - 1;
                lastTripDay = Math.min(lastTripDay, (long) number - reach - 1);
            }
            if (number < sheet.end() || sheet.isCut()) {
                int at = sheet.index(Math.max(-sheet.past(), Math.min(number, sheet.end() - 1)));
                minutes[at] += day.minutes();
                trips[at] += day.trips();
            }
        }
        return new BusyTime(minutes, trips, lastTripDay);
    }
}
