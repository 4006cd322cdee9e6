package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * Plans of one problem, each with another seed and all in the same time.
 *
 * @param results one for each seed, in their order; at least one
 */
record SeedPlans(Problem problem, List<PlanResult> results) {
    private static final Comparator<PlanResult> BY_DELIVERIES =
            Comparator.comparingInt(result -> result.figures().delivered());

    SeedPlans {
        results = List.copyOf(results);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("No plan of any seed.");
        }
    }

    /** The one with the fewest deliveries, the first of those. */
    PlanResult least() {
        return results.stream().min(BY_DELIVERIES).orElseThrow();
    }

    /** The one with the most deliveries, the first of those. */
    PlanResult most() {
        return results.stream().max(BY_DELIVERIES).orElseThrow();
    }

    /** By how many deliveries they differ. */
    int spread() {
        return most().figures().delivered() - least().figures().delivered();
    }
}
