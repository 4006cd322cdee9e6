package dev.quarterback.search.rule;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;

/**
 * What a carrier's trips must keep to together; each rule gives how far it is exceeded, 0 when it is kept.
 *
 * <p>What the carrier does apart from the plan counts with its trips, but breaks no rule by itself.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class RosterRules {
    private final Facts facts;
    private final DutySheet sheet;

    RosterRules(Facts facts) {
        this.facts = facts;
        sheet = new DutySheet(facts);
    }

    /** All rules of this class together. */
    long all(int carrier, Roster roster) {
        if (roster.size() == 0) {
            return 0;
        }
        sheet.fill(carrier, roster);
        return clearOfFarDays(roster) + tripsPerDay() + longTripsAlone() + dutyTime() + dutyCycle();
    }

    /** No trip runs into busy days that lie too far after the planning days to be counted one by one. */
    private long clearOfFarDays(Roster roster) {
        long broken = 0;
        for (int i = 0; i < roster.size(); i++) {
            LoadedTrip trip = roster.trip(i);
            long last = trip.departure() + trip.busyDays(sheet.dutyMinutesPerDay()) - 1;
            broken += sheet.endsInTime(last) ? 0 : 1;
        }
        return broken;
    }

    /** At most {@code maxTripsPerDay} day trips on a day. */
    long tripsPerDay() {
        long broken = 0;
        for (int day = 0; day < facts.days; day++) {
            int trips = sheet.dayTrips(day);
            broken += trips > sheet.busyTrips(day) ? Math.max(0, trips - facts.rules.maxTripsPerDay()) : 0;
        }
        return broken;
    }

    /** No other trip, and no busy minutes, on a day of a long trip. */
    long longTripsAlone() {
        long broken = 0;
        for (int day = 0; day < facts.dutyDays.end(); day++) {
            if (sheet.longTrips(day) > 0) {
                broken += sheet.longTrips(day) + sheet.dayTrips(day) - 1;
                broken += sheet.busyMinutes(day) > 0 ? 1 : 0;
            }
        }
        return broken;
    }

    /** Day trips together within the duty minutes of the day. */
    long dutyTime() {
        long broken = 0;
        for (int day = 0; day < facts.days; day++) {
            if (sheet.longTrips(day) == 0 && sheet.dayTrips(day) > sheet.busyTrips(day)) {
                broken += Math.max(0, sheet.duty(day) - sheet.dutyMinutesPerDay());
            }
        }
        return broken;
    }

    /** Duty time within the duty cycle, in all windows of its days that have a trip's, also past the last planning day. */
    long dutyCycle() {
        DutyCycle cycle = facts.rules.dutyCycle();
        if (cycle == null) {
            return 0;
        }
        int first = -facts.dutyDays.past();
        long broken = 0;
        long window = 0;
        long busy = 0;
        for (int day = first; day < facts.dutyDays.end(); day++) {
            window += sheet.duty(day);
            busy += sheet.busyMinutes(day);
            if (day - (long) cycle.days() >= first) {
                window -= sheet.duty(day - cycle.days());
                busy -= sheet.busyMinutes(day - cycle.days());
            }
            broken += window > busy ? Math.max(0, window - cycle.minutes()) : 0;
        }
        return broken;
    }

    /** Looks at a carrier's trips with the rules above; for tests of one rule at a time. */
    RosterRules of(int carrier, Roster roster) {
        sheet.fill(carrier, roster);
        return this;
    }
}
