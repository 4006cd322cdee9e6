package dev.quarterback.check;

import dev.quarterback.plan.UpperBound;
import org.jspecify.annotations.Nullable;

/** The rule that a plan is not better than what it says no plan can exceed. */
final class ProvenBound {
    private ProvenBound() {}

    static void check(@Nullable UpperBound bound, Tally tally, Findings findings) {
        if (bound != null) {
            check("appointments", "keeps", tally.appointmentsKept(), bound.appointments(), findings);
            check("deliveries", "counts", tally.weight(), bound.deliveries(), findings);
        }
    }

    private static void check(String what, String does, long value, @Nullable Long bound, Findings findings) {
        if (bound != null && value > bound) {
            findings.add(
                    Rule.BOUND_BEATEN,
                    "upperBound." + what,
                    "the plan beats its own proven bound: it " + does + " " + value + " " + what + ", the bound is "
                            + bound);
        }
    }
}
