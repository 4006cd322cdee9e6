package dev.quarterback.search.rule;

import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Roster;

/**
 * What a carrier's trips must keep to together; each rule gives how far it is exceeded, 0 when it is kept.
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
        return tripsPerDay() + longTripsAlone() + dutyTime() + dutyCycle();
    }

    /** At most {@code maxTripsPerDay} day trips on a day. */
    long tripsPerDay() {
        long broken = 0;
        for (int day = 0; day < facts.days; day++) {
            broken += (long) Math.max(0, sheet.dayTrips(day) - facts.rules.maxTripsPerDay());
        }
        return broken;
    }

    /** No other trip on a day of a long trip. */
    long longTripsAlone() {
        long broken = 0;
        for (int day = 0; day < facts.dutyDays(); day++) {
            int trips = sheet.longTrips(day) + sheet.dayTrips(day);
            broken += sheet.longTrips(day) > 0 ? trips - 1 : 0;
        }
        return broken;
    }

    /** Day trips together within the duty minutes of the day. */
    long dutyTime() {
        long broken = 0;
        for (int day = 0; day < facts.days; day++) {
            if (sheet.longTrips(day) == 0) {
                broken += Math.max(0, sheet.duty(day) - sheet.dutyMinutesPerDay());
            }
        }
        return broken;
    }

    /** Duty time within the duty cycle, in all windows of its days, also past the last planning day. */
    long dutyCycle() {
        DutyCycle cycle = facts.rules.dutyCycle();
        if (cycle == null) {
            return 0;
        }
        long broken = 0;
        long window = 0;
        for (int day = 0; day < facts.dutyDays(); day++) {
            window += sheet.duty(day) - (day >= cycle.days() ? sheet.duty(day - cycle.days()) : 0);
            broken += Math.max(0, window - cycle.minutes());
        }
        return broken;
    }

    /** Looks at a carrier's trips with the rules above; for tests of one rule at a time. */
    RosterRules of(int carrier, Roster roster) {
        sheet.fill(carrier, roster);
        return this;
    }
}
