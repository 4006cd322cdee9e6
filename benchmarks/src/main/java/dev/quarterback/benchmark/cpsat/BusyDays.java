package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.trip.Tour;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a carrier does apart from the plan, and what that leaves of its days, also of those outside the planning days. */
final class BusyDays {
    private static final BusyDay NOTHING = new BusyDay(LocalDate.MIN, 0, 0);

    private final NavigableMap<Integer, BusyDay> byDay = new TreeMap<>();
    private final int dutyMinutesPerDay;
    private final int maxTripsPerDay;

    BusyDays(Problem problem, Carrier carrier) {
        PlanningDays days = PlanningDays.of(problem);
        carrier.busy().forEach(busy -> byDay.put(days.number(busy.day()), busy));
        dutyMinutesPerDay = carrier.dutyMinutesPerDay();
        maxTripsPerDay = problem.rules().maxTripsPerDay();
    }

    private BusyDay on(int day) {
        return byDay.getOrDefault(day, NOTHING);
    }

    SortedSet<Integer> days() {
        return new TreeSet<>(byDay.keySet());
    }

    /** Day trips that can be made on {@code day}; not above 0 when there can be none. */
    int tripsLeft(int day) {
        return maxTripsPerDay - on(day).trips();
    }

    /** Minutes that day trips can take on {@code day}; below 0 when there can be none, be they never so short. */
    int minutesLeft(int day) {
        return dutyMinutesPerDay - on(day).minutes();
    }

    /** Whether a trip over {@code tour} can leave on {@code day}. */
    boolean allow(Tour tour, int day) {
        if (tour.isDayTrip(dutyMinutesPerDay)) {
            return tripsLeft(day) > 0 && tour.minutes() <= minutesLeft(day);
        }
        long end = day + tour.busyDays(dutyMinutesPerDay);
        return byDay.tailMap(day).entrySet().stream()
                .takeWhile(busy -> busy.getKey() < end)
                .allMatch(busy ->
                        busy.getValue().minutes() == 0 && busy.getValue().trips() == 0);
    }

    /** Whether the hire of {@code day} is paid already. */
    boolean isPaid(int day) {
        return on(day).trips() > 0;
    }

    /** Duty time on the {@code count} days of which {@code end} is the last, in minutes. */
    long minutesUntil(int end, int count) {
        int start = (int) Math.max(Integer.MIN_VALUE, (long) end - count + 1);
        return byDay.subMap(start, true, end, true).values().stream()
                .mapToLong(BusyDay::minutes)
                .sum();
    }
}
