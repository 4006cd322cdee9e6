package dev.quarterback.reach;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.PlanningDays;
import java.util.Comparator;
import java.util.List;

/**
 * What a carrier does apart from the plan, by numbers of days, which may lie before or after the planning days.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 *
 * @param entries those with minutes or trips, by day
 */
public record BusyDays(List<Entry> entries) {
    /** Nothing apart from the plan. */
    public static final BusyDays NONE = new BusyDays(List.of());

    /** Duty minutes and day trips of a day. */
    public record Entry(int day, int minutes, int trips) {}

    public BusyDays {
        entries = List.copyOf(entries);
    }

    /** Those of a carrier, each day once. */
    public static BusyDays of(List<BusyDay> busy, PlanningDays days) {
        return busy.isEmpty()
                ? NONE
                : new BusyDays(busy.stream()
                        .filter(day -> day.minutes() > 0 || day.trips() > 0)
                        .map(day -> new Entry(days.number(day.day()), day.minutes(), day.trips()))
                        .sorted(Comparator.comparingInt(Entry::day))
                        .toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The position of the first entry from {@code day} on; the number of entries when there is none. */
    int from(long day) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
