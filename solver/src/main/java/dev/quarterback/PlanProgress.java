package dev.quarterback;

import java.time.Duration;

/**
 * How far a search has come: the best plan so far, which breaks no rule.
 *
 * @param elapsed time since planning began
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 * @param appointmentsKept appointments kept
 * @param cost the cost of the plan
 * @param changed what made it better last, in a few words, e.g. {@code a carrier's days rebuilt}
 */
public record PlanProgress(
        Duration elapsed, int delivered, long deliveredWeight, int appointmentsKept, long cost, String changed) {}
