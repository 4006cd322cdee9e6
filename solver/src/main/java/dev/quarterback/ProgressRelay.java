package dev.quarterback;

import dev.quarterback.search.SearchListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Passes on the progress of searches side by side, each time the best of all has become better. */
final class ProgressRelay implements SearchListener {
    private final PlanningClock clock;
    private final PlanListener listener;
    private @Nullable Duration firstPlan;
    private @Nullable Worth best;

    ProgressRelay(PlanningClock clock, PlanListener listener) {
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public synchronized void improved(Worth worth, String changed) {
        Duration elapsed = clock.elapsed();
        if (firstPlan == null) {
            firstPlan = elapsed;
        }
        if (best == null || worth.isBetterThan(best)) {
            best = worth;
            listener.improved(new PlanProgress(
                    elapsed,
                    worth.delivered(),
                    worth.deliveredWeight(),
                    Math.toIntExact(worth.appointmentsKept()),
                    worth.cost(),
                    changed));
        }
    }

    /** When the first plan was there; null when none delivers anything. */
    synchronized @Nullable Duration firstPlanAfter() {
        return firstPlan;
    }
}
