package dev.quarterback.bound.dual;

import dev.quarterback.problem.Rules;

/**
 * The duty cycle, or one that never binds where there is none.
 *
 * @param days its days
 * @param minutes duty minutes in them at most
 */
record DutyCycleFacts(int days, long minutes) {
    static DutyCycleFacts of(Rules rules) {
        Rules.DutyCycle cycle = rules.dutyCycle();
        return cycle == null
                ? new DutyCycleFacts(1, Long.MAX_VALUE)
                : new DutyCycleFacts(cycle.days(), cycle.minutes());
    }

    /** Whether it binds a carrier with so many duty minutes a day. */
    boolean binds(int perDay) {
        return (long) days * perDay > minutes;
    }
}
