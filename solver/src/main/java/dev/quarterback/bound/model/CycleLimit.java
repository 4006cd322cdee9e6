package dev.quarterback.bound.model;

import dev.quarterback.problem.Rules;

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

    /** Whether it binds a carrier with so many duty minutes a day. */
    public boolean binds(int perDay) {
        return (long) days * perDay > minutes;
    }
}
