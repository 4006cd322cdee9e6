package dev.quarterback.api.plan;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What operators see of how well this service plans and saves plans. */
@Component
class PlanningMetrics {
    private static final Duration[] FIRST_PLAN_BUCKETS = seconds(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 60, 300);
    private static final Duration[] SAVE_BUCKETS = seconds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10);
    private static final double[] GAP_BUCKETS = {0.1, 0.5, 1, 2, 3, 5, 10, 25, 50};

    private final Timer firstPlan;
    private final Timer save;
    private final DistributionSummary gap;
    private final DistributionSummary moves;

    PlanningMetrics(MeterRegistry registry) {
        firstPlan = Timer.builder("quarterback.plan.first")
                .description("Time from the start of planning to the first plan, of plans of this service")
                .serviceLevelObjectives(FIRST_PLAN_BUCKETS)
                .register(registry);
        gap = DistributionSummary.builder("quarterback.plan.gap")
                .description("What plans of this service lack of their proven bound at the end, in percent")
                .serviceLevelObjectives(GAP_BUCKETS)
                .register(registry);
        moves = DistributionSummary.builder("quarterback.plan.moves.rate")
                .description("Moves tried a second, of plans that ended at this service")
                .register(registry);
        save = Timer.builder("quarterback.save")
                .description("Time that this service takes to save a plan")
                .serviceLevelObjectives(SAVE_BUCKETS)
                .register(registry);
    }

    private static Duration[] seconds(double... seconds) {
        Duration[] buckets = new Duration[seconds.length];
        for (int i = 0; i < seconds.length; i++) {
            buckets[i] = Duration.ofMillis(Math.round(seconds[i] * 1000));
        }
        return buckets;
    }

    /** A job has its first plan. */
    void hasPlan(Duration afterPlanning) {
        firstPlan.record(afterPlanning);
    }

    /** A plan was saved. */
    void saved(Duration took) {
        save.record(took);
    }

    /**
     * How well planning went of a plan that has come to its end.
     *
     * @param gapPercent what it lacks of its bound; null without one
     */
    void planned(@Nullable Double gapPercent, long tried, Duration elapsed) {
        if (gapPercent != null) {
            gap.record(gapPercent);
        }
        double seconds = elapsed.toNanos() / 1e9;
        if (tried > 0 && seconds > 0) {
            moves.record(tried / seconds);
        }
    }
}
