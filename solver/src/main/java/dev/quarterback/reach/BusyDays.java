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
    /** Stands for no day: later than all of them. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Nothing apart from the plan. */
    public static final BusyDays NONE = new BusyDays(List.of());

    /** Duty minutes and day trips of a day. */
    public record Entry(int day, int minutes, int trips) {
        /** Whether there are none of both. */
        public boolean isFree() {
            return minutes == 0 && trips == 0;
        }
    }

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

    /** Whether nothing is done. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What is done on a day; without minutes and trips when it is not a busy one. */
    public Entry on(int day) {
        int position = from(day);
        return position < entries.size() && entries.get(position).day() == day
                ? entries.get(position)
                : new Entry(day, 0, 0);
    }

    /** The first busy day from {@code day} on; {@link #NEVER} when there is none. */
    public long next(int day) {
        int position = from(day);
        return position < entries.size() ? entries.get(position).day() : NEVER;
    }

    /** Duty minutes from a day to another one, both included. */
    public long minutes(long first, long last) {
        long sum = 0;
        for (int i = from(first); i < entries.size() && entries.get(i).day() <= last; i++) {
            sum += entries.get(i).minutes();
        }
        return sum;
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
