package dev.quarterback;

import dev.quarterback.plan.UpperBound;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a search has come: the best plan so far, which breaks no rule, and what is proven about it.
 *
 * @param elapsed time since planning began
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 * @param appointmentsKept appointments kept
 * @param cost the cost of the plan
 * @param changed what made it better last, in a few words, e.g. {@code a carrier's days rebuilt}
 * @param upperBound what no plan can exceed, as far as is proven for the appointments kept; null when nothing is yet
 */
public record PlanProgress(
        Duration elapsed,
        int delivered,
        long deliveredWeight,
        int appointmentsKept,
        long cost,
        String changed,
        @Nullable UpperBound upperBound) {

    /** By how much of the bound, in percent, the plan falls short of it in deliveries; null without a bound. */
    public @Nullable Double gapPercent() {
        return upperBound == null ? null : upperBound.gapPercent(deliveredWeight);
    }
}
