package dev.quarterback.search.model;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.trip.Tour;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's duty time and trips, day by day; the same object is filled for one carrier after another.
 *
 * <p>It covers the {@link DutyDays}; what the carrier does apart from the plan, its {@link BusyTime}, is in it from the
 * start. A trip may run on after these days. No other trip starts there, so the windows there have only its own duty
 * time, and a window that is covered has as much. Where a cycle is so long that it is cut ({@link DutyDays#isCut()}), the
 * last day stands for all that follow: never too little is counted.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class DutySheet {
    private final Facts facts;
    private final int past;
    private final long[] duty;
    private final int[] dayTrips;
    private final int[] longTrips;
    private int carrier;
    private int dutyMinutesPerDay;
    private @Nullable BusyTime busy;

    public DutySheet(Facts facts) {
        this.facts = facts;
        past = facts.dutyDays.past();
        duty = new long[facts.dutyDays.length()];
        dayTrips = new int[duty.length];
        longTrips = new int[duty.length];
    }

    /** Forgets all and starts with the trips of a carrier. */
    public void fill(int newCarrier, Roster roster) {
        carrier = newCarrier;
        dutyMinutesPerDay = facts.carriers.dutyMinutes[newCarrier];
        busy = facts.carriers.busyTime(newCarrier);
        if (busy == null) {
            Arrays.fill(duty, 0);
            Arrays.fill(dayTrips, 0);
        } else {
            System.arraycopy(busy.minutes, 0, duty, 0, duty.length);
            System.arraycopy(busy.trips, 0, dayTrips, 0, dayTrips.length);
        }
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
        int at = past + trip.departure();
        if (minutes <= dutyMinutesPerDay) {
            duty[at] += sign * minutes;
            dayTrips[at] += sign;
            return;
        }
        for (; minutes > 0 && at < duty.length; at++) {
            duty[at] += sign * Math.min(minutes, dutyMinutesPerDay);
            longTrips[at] += sign;
            minutes -= dutyMinutesPerDay;
        }
        if (minutes > 0 && facts.dutyDays.isCut()) {
            duty[duty.length - 1] += sign * minutes;
        }
    }

    /** Whether the carrier can also make a trip of {@code minutes} that departs on {@code day}. */
    public boolean canDepart(int day, long minutes) {
        return minutes <= dutyMinutesPerDay ? canMakeDayTrip(day, minutes) : canMakeLongTrip(day, minutes);
    }

    private boolean canMakeDayTrip(int day, long minutes) {
        int at = past + day;
        return longTrips[at] == 0
                && dayTrips[at] < facts.rules.maxTripsPerDay()
                && duty[at] + minutes <= dutyMinutesPerDay
                && facts.carriers.isAvailable(carrier, day)
                && endsInTime(day)
                && cycleAllows(at, minutes);
    }

    private boolean canMakeLongTrip(int day, long minutes) {
        long left = minutes;
        for (int d = day; left > 0 && past + d < duty.length; d++) {
            if (!isIdle(past + d) || (d < facts.days && !facts.carriers.isAvailable(carrier, d))) {
                return false;
            }
            left -= dutyMinutesPerDay;
        }
        return endsInTime(day + Tour.daysFor(minutes, dutyMinutesPerDay) - 1) && cycleAllows(past + day, minutes);
    }

    /** Whether the carrier does nothing on a day; duty time without a trip is spent apart from the plan. */
    private boolean isIdle(int at) {
        return longTrips[at] == 0 && dayTrips[at] == 0 && duty[at] == 0;
    }

    /** Whether a trip whose last day is {@code lastDay} stays clear of busy days that lie far after the planning days. */
    public boolean endsInTime(long lastDay) {
        return busy == null || lastDay <= busy.lastTripDay;
    }

    /**
     * Whether all windows of the duty cycle stay within it; the trip adds at most a day's minutes on each day.
     *
     * @param from the place of the day of departure
     */
    private boolean cycleAllows(int from, long minutes) {
        DutyCycle cycle = facts.rules.dutyCycle();
        if (cycle == null || minutes == 0) {
            return true;
        }
        long busyDays = Tour.daysFor(minutes, dutyMinutesPerDay);
        int firstDay = Math.max(0, from - cycle.days() + 1);
        int lastWindow = (int) Math.min(duty.length - 1L, from + busyDays + cycle.days() - 2);
        long window = 0;
        for (int at = firstDay; at <= lastWindow; at++) {
            window += duty[at] + added(at, from, minutes);
            int leaving = at - cycle.days();
            if (leaving >= firstDay) {
                window -= duty[leaving] + added(leaving, from, minutes);
            }
            if (at >= from && window > cycle.minutes()) {
                return false;
            }
        }
        return true;
    }

    private long added(int at, int from, long minutes) {
        if (at < from) {
            return 0;
        }
        if (at == duty.length - 1 && facts.dutyDays.isCut()) {
            return Math.max(0, minutes - (long) (at - from) * dutyMinutesPerDay);
        }
        return Math.max(0, Math.min(dutyMinutesPerDay, minutes - (long) (at - from) * dutyMinutesPerDay));
    }

    /** Minutes left in the window of the duty cycle that ends on a day; without a cycle more than any carrier has. */
    public long idleInCycle(int lastDay) {
        DutyCycle cycle = facts.rules.dutyCycle();
        if (cycle == null) {
            return Integer.MAX_VALUE;
        }
        long used = 0;
        for (int at = Math.max(0, past + lastDay - cycle.days() + 1); at <= past + lastDay; at++) {
            used += duty[at];
        }
        return cycle.minutes() - used;
    }

    public int dutyMinutesPerDay() {
        return dutyMinutesPerDay;
    }

    /** Duty minutes on a day, with those spent apart from the plan. */
    public long duty(int day) {
        return duty[past + day];
    }

    /** Duty minutes on a day that are spent apart from the plan. */
    public long busyMinutes(int day) {
        return busy == null ? 0 : busy.minutes[past + day];
    }

    /** Day trips on a day, with those made apart from the plan. */
    public int dayTrips(int day) {
        return dayTrips[past + day];
    }

    /** Day trips on a day that are made apart from the plan. */
    public int busyTrips(int day) {
        return busy == null ? 0 : busy.trips[past + day];
    }

    /** Long trips under way on a day. */
    public int longTrips(int day) {
        return longTrips[past + day];
    }
}
