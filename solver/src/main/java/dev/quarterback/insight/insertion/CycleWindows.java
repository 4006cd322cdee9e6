package dev.quarterback.insight.insertion;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.reach.BusyDays;
import dev.quarterback.reach.BusyDays.Entry;
import dev.quarterback.trip.Tour;
import java.util.ArrayList;
import java.util.List;

/**
 * A carrier's duty time in any consecutive days of a duty cycle.
 *
 * <p>Duty time is constant on stretches of days. The sum over a window of days, as the window moves, is linear between
 * the days on which its first or its last day enters or leaves a stretch: a fullest window is at one of these.
 */
final class CycleWindows {
    private final DutyCycle cycle;
    private final int dutyMinutes;
    private final List<Stretch> stretches = new ArrayList<>();
    private long sum;

    private record Stretch(long first, long last, long minutes) {
        /** Minutes in the window that ends on a day. */
        long within(long end, int days) {
            long common = Math.min(last, end) - Math.max(first, end - days + 1) + 1;
            return common <= 0 ? 0 : common * minutes;
        }
    }

    /** Windows with what a carrier does apart from the plan. */
    CycleWindows(DutyCycle cycle, int dutyMinutes, BusyDays busy) {
        this.cycle = cycle;
        this.dutyMinutes = dutyMinutes;
        for (Entry entry : busy.entries()) {
            stretches.add(new Stretch(entry.day(), entry.day(), entry.minutes()));
            sum += entry.minutes();
        }
    }

    void add(int departure, Tour tour) {
        long last = departure + tour.busyDays(dutyMinutes) - 1;
        if (last > departure) {
            stretches.add(new Stretch(departure, last - 1, dutyMinutes));
        }
        stretches.add(new Stretch(last, last, tour.dutyOn(last - departure, dutyMinutes)));
        sum += tour.minutes();
    }

    /** Minutes above the limit in the fullest window that has duty time of one more tour; at most 0 when there are none. */
    long excessWith(int departure, Tour tour) {
        return tour.minutes() == 0 || sum + tour.minutes() <= cycle.minutes()
                ? 0
                : with(departure, tour).excess(departure, tour);
    }

    private CycleWindows with(int departure, Tour tour) {
        CycleWindows more = new CycleWindows(cycle, dutyMinutes, BusyDays.NONE);
        more.stretches.addAll(stretches);
        more.sum = sum;
        more.add(departure, tour);
        return more;
    }

    private long excess(int departure, Tour tour) {
        long firstEnd = departure;
        long lastEnd = departure + tour.busyDays(dutyMinutes) - 1 + cycle.days() - 1;
        long most = Math.max(minutes(firstEnd), minutes(lastEnd));
        for (Stretch stretch : stretches) {
            for (long edge : new long[] {stretch.first, stretch.last}) {
                for (long end : new long[] {edge - 1, edge, edge + 1, edge + cycle.days() - 1, edge + cycle.days()}) {
                    if (firstEnd <= end && end <= lastEnd) {
                        most = Math.max(most, minutes(end));
                    }
                }
            }
        }
        return most - cycle.minutes();
    }

    private long minutes(long end) {
        long minutes = 0;
        for (Stretch stretch : stretches) {
            minutes += stretch.within(end, cycle.days());
        }
        return minutes;
    }
}
