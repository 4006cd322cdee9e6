package dev.quarterback.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Collects the violations of a plan in the order in which they are found. */
final class Findings {
    /** Days before and after the planning days on which each broken day is a violation of its own. */
    static final int NEAR_DAYS = 400;

    private final PlanningDays days;
    private final List<Violation> violations = new ArrayList<>();

    Findings(PlanningDays days) {
        this.days = days;
    }

    void add(Rule rule, String place, String message) {
        violations.add(new Violation(rule, place, message));
    }

    /**
     * Adds a violation for each day from {@code from} to {@code to}, both included. What lies more than
     * {@link #NEAR_DAYS} before or after the planning days is one violation for all of its days, as a broken run may
     * go on for thousands of years.
     *
     * @param message says what is wrong on a day; for a run of days, on its first
     */
    void addDays(Rule rule, String subject, long from, long to, LongFunction<String> message) {
        long near = Math.max(from, days.first() - NEAR_DAYS);
        long far = Math.min(to, days.last() + NEAR_DAYS);
        addRun(rule, subject, from, Math.min(to, near - 1), message);
        for (long day = near; day <= far; day++) {
            add(rule, subject + " on " + PlanningDays.text(day), message.apply(day));
        }
        addRun(rule, subject, Math.max(from, far + 1), to, message);
    }

    private void addRun(Rule rule, String subject, long from, long to, LongFunction<String> message) {
        if (from < to) {
            String run = " from " + PlanningDays.text(from) + " to " + PlanningDays.text(to);
            add(rule, subject + run, message.apply(from));
        } else if (from == to) {
            add(rule, subject + " on " + PlanningDays.text(from), message.apply(from));
        }
    }

    List<Violation> violations() {
        return violations;
    }
}
