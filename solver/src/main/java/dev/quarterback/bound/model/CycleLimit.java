package dev.quarterback.bound.model;

import dev.quarterback.problem.Rules;
import dev.quarterback.reach.BusyDays;

/**
 * The duty cycle, or one that never binds where there is none.
 *
 * <p>See "The pricing of rosters" in docs/algorithm.md.
 *
 * @param days its days
 * @param minutes duty minutes in them at most
 */
public record CycleLimit(int days, long minutes) {
    /** That of the rules. */
    public static CycleLimit of(Rules rules) {
        Rules.DutyCycle cycle = rules.dutyCycle();
        return cycle == null ? new CycleLimit(1, Long.MAX_VALUE) : new CycleLimit(cycle.days(), cycle.minutes());
    }

    /** Whether it binds a carrier with so many duty minutes a day that does nothing apart from the plan. */
    public boolean binds(int perDay) {
        return (long) days * perDay > minutes;
    }

    /** Whether it binds a carrier with so many duty minutes a day and these busy days. */
    public boolean binds(int perDay, BusyDays busy) {
        long beyond = busy.entries().stream()
                .mapToLong(day -> Math.max(0, day.minutes() - perDay))
                .sum();
        return (long) days * perDay + beyond > minutes;
    }

    /** The busy days that can limit what a plan adds: planning days, those after them, and those of a cycle with one. */
    public BusyDays limiting(BusyDays busy) {
        return new BusyDays(busy.entries().stream()
                .filter(day -> day.day() >= 0 || (day.minutes() > 0 && day.day() > -days))
                .toList());
    }
}
