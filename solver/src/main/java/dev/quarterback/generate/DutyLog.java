package dev.quarterback.generate;

import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Rules;
import dev.quarterback.trip.Tour;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One carrier's duty time in a plan that is made day by day; days count from 0. */
final class DutyLog {
    /** Trips that take longer are not made. */
    private static final int MOST_BUSY_DAYS = 15;

    private final Carrier carrier;
    private final int maxTripsPerDay;
    private final Rules.@Nullable DutyCycle cycle;
    private final int days;
    private final BitSet available;
    private final long[] duty;
    private int today = -1;
    private int tripsToday;
    private int freeFrom;

    DutyLog(Carrier carrier, Rules rules, PlanningDays planningDays) {
        this.carrier = carrier;
        this.maxTripsPerDay = rules.maxTripsPerDay();
        this.cycle = rules.dutyCycle();
        this.days = planningDays.count();
        this.available = planningDays.available(carrier);
        this.duty = new long[planningDays.count() + MOST_BUSY_DAYS];
    }

    /** Whether the carrier could depart at all. */
    boolean isFree(int day) {
        return available.get(day) && day >= freeFrom && (day != today || tripsToday < maxTripsPerDay);
    }

    /** Whether a tour that departs on {@code day}, on which the carrier {@link #isFree}, keeps to its hours and days. */
    boolean fits(Tour tour, int day) {
        int perDay = carrier.dutyMinutesPerDay();
        if (tour.isDayTrip(perDay)) {
            return duty[day] + tour.minutes() <= perDay && keepsCycle(tour, day, 1);
        }
        long busy = tour.busyDays(perDay);
        if (duty[day] > 0 || busy > MOST_BUSY_DAYS) {
            return false;
        }
        for (int d = day; d < day + busy && d < days; d++) {
            if (!available.get(d)) {
                return false;
            }
        }
        return keepsCycle(tour, day, (int) busy);
    }

    /** Later days are still empty, so the fullest spans of days are those that end with the tour's own days. */
    private boolean keepsCycle(Tour tour, int day, int busyDays) {
        if (cycle == null) {
            return true;
        }
        long added = 0;
        for (int end = day; end < day + busyDays; end++) {
            added += tour.dutyOn(end - day, carrier.dutyMinutesPerDay());
            long before = 0;
            for (int d = Math.max(0, end - cycle.days() + 1); d <= day; d++) {
                before += duty[d];
            }
            long addedOutside = 0;
            for (int d = day; d <= end - cycle.days(); d++) {
                addedOutside += tour.dutyOn(d - day, carrier.dutyMinutesPerDay());
            }
            if (before + added - addedOutside > cycle.minutes()) {
                return false;
            }
        }
        return true;
    }

    /** Makes a tour that {@link #fits}. */
    void drive(Tour tour, int day) {
        if (today != day) {
            today = day;
            tripsToday = 0;
        }
        tripsToday++;
        int perDay = carrier.dutyMinutesPerDay();
        if (tour.isDayTrip(perDay)) {
            duty[day] += tour.minutes();
            return;
        }
        int busy = (int) tour.busyDays(perDay);
        for (int i = 0; i < busy; i++) {
            duty[day + i] += tour.dutyOn(i, perDay);
        }
        freeFrom = day + busy;
    }
}
