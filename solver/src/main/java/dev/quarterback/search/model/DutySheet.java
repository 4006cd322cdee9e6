package dev.quarterback.search.model;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Tour;
import java.util.Arrays;

/**
 * A carrier's duty time and trips, day by day; the same object is filled for one carrier after another.
 *
 * <p>It covers the planning days and, where there is a duty cycle, as many days after them as the cycle has. A trip
 * that runs on even longer adds no window with more duty time than those covered: after the last planning day no other
 * trip starts, so the later windows lie within that one trip. Where a cycle is so long that it is cut
 * ({@link Facts#cycleIsCut()}), the last day stands for all that follow: never too little is counted.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class DutySheet {
    private final Facts facts;
    private final long[] duty;
    private final int[] dayTrips;
    private final int[] longTrips;
    private int carrier;
    private int dutyMinutesPerDay;

    public DutySheet(Facts facts) {
        this.facts = facts;
        duty = new long[facts.dutyDays()];
        dayTrips = new int[facts.dutyDays()];
        longTrips = new int[facts.dutyDays()];
    }

    /** Forgets all and starts with the trips of a carrier. */
    public void fill(int newCarrier, Roster roster) {
        carrier = newCarrier;
        dutyMinutesPerDay = facts.carriers.dutyMinutes[newCarrier];
        Arrays.fill(duty, 0);
        Arrays.fill(dayTrips, 0);
        Arrays.fill(longTrips, 0);
        for (int i = 0; i < roster.size(); i++) {
            change(roster.trip(i), 1);
        }
    }

    public void add(LoadedTrip trip) {
        change(trip, 1);
    }

    public void remove(LoadedTrip trip) {
        change(trip, -1);
    }

    private void change(LoadedTrip trip, int sign) {
        long minutes = trip.minutes();
        int day = trip.departure();
        if (minutes <= dutyMinutesPerDay) {
            duty[day] += sign * minutes;
            dayTrips[day] += sign;
            return;
        }
        for (; minutes > 0 && day < duty.length; day++) {
            duty[day] += sign * Math.min(minutes, dutyMinutesPerDay);
            longTrips[day] += sign;
            minutes -= dutyMinutesPerDay;
        }
        if (minutes > 0 && facts.cycleIsCut()) {
            duty[duty.length - 1] += sign * minutes;
        }
    }

    /** Whether the carrier can also make a trip of {@code minutes} that departs on {@code day}. */
    public boolean canDepart(int day, long minutes) {
        return minutes <= dutyMinutesPerDay ? canMakeDayTrip(day, minutes) : canMakeLongTrip(day, minutes);
    }

    private boolean canMakeDayTrip(int day, long minutes) {
        return longTrips[day] == 0
                && dayTrips[day] < facts.rules.maxTripsPerDay()
                && duty[day] + minutes <= dutyMinutesPerDay
                && facts.carriers.isAvailable(carrier, day)
                && cycleAllows(day, minutes);
    }

    private boolean canMakeLongTrip(int day, long minutes) {
        long left = minutes;
        for (int d = day; left > 0 && d < duty.length; d++) {
            if (longTrips[d] > 0 || dayTrips[d] > 0 || (d < facts.days && !facts.carriers.isAvailable(carrier, d))) {
                return false;
            }
            left -= dutyMinutesPerDay;
        }
        return cycleAllows(day, minutes);
    }

    /** Whether all windows of the duty cycle stay within it; the trip adds at most a day's minutes on each day. */
    private boolean cycleAllows(int day, long minutes) {
        DutyCycle cycle = facts.rules.dutyCycle();
        if (cycle == null) {
            return true;
        }
        long busy = Tour.daysFor(minutes, dutyMinutesPerDay);
        int lastWindow = (int) Math.min(duty.length - 1L, day + busy + cycle.days() - 2);
        long window = 0;
        for (int d = Math.max(0, day - cycle.days() + 1); d <= lastWindow; d++) {
            window += duty[d] + added(d, day, minutes);
            int leaving = d - cycle.days();
            if (leaving >= Math.max(0, day - cycle.days() + 1)) {
                window -= duty[leaving] + added(leaving, day, minutes);
            }
            if (d >= day && window > cycle.minutes()) {
                return false;
            }
        }
        return true;
    }

    private long added(int d, int day, long minutes) {
        if (d < day) {
            return 0;
        }
        if (d == duty.length - 1 && facts.cycleIsCut()) {
            return Math.max(0, minutes - (long) (d - day) * dutyMinutesPerDay);
        }
        return Math.max(0, Math.min(dutyMinutesPerDay, minutes - (long) (d - day) * dutyMinutesPerDay));
    }

    public int dutyMinutesPerDay() {
        return dutyMinutesPerDay;
    }

    /** Duty minutes on a day. */
    public long duty(int day) {
        return duty[day];
    }

    /** Day trips on a day. */
    public int dayTrips(int day) {
        return dayTrips[day];
    }

    /** Long trips under way on a day. */
    public int longTrips(int day) {
        return longTrips[day];
    }
}
