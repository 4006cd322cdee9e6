package dev.quarterback.benchmark.replanning;

import dev.quarterback.PlanOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to plan each time.
 *
 * @param plan seconds for the plan before, and for one made afresh
 * @param revision seconds for a revision, and for each day
 * @param steps moves of each instead of any time; null for the seconds
 */
public record Effort(int plan, int revision, @Nullable Long steps) {
    public PlanOptions ofPlan() {
        return options(plan);
    }

    public PlanOptions ofRevision() {
        return options(revision);
    }

    private PlanOptions options(int seconds) {
        PlanOptions options = PlanOptions.defaults();
        return steps == null ? options.withTime(Duration.ofSeconds(seconds)) : options.withStepsOnly(steps);
    }
}
