package dev.quarterback.api.job;

import dev.quarterback.PlanResult;
import dev.quarterback.plan.UpperBound;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What operators see of jobs: how many there are in each status, and how well planning goes. */
@Component
class JobMetrics {
    /** The database is asked no more often, whoever reads the metrics. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final JobStore store;
    private final Timer firstPlan;
    private final DistributionSummary gap;
    private final DistributionSummary moves;
    private Map<JobStatus, Long> counts = Map.of();
    private long counted = System.nanoTime() - FRESH_NANOS;

    JobMetrics(JobStore store, MeterRegistry registry) {
        this.store = store;
        firstPlan = Timer.builder("quarterback.plan.first")
                .description("Time from the start of planning to the first plan")
                .register(registry);
        gap = DistributionSummary.builder("quarterback.plan.gap")
                .description("What plans lack of their proven bound at the end, in percent")
                .register(registry);
        moves = DistributionSummary.builder("quarterback.plan.moves.rate")
                .description("Moves tried a second")
                .register(registry);
        for (JobStatus status : JobStatus.values()) {
            Gauge.builder("quarterback.jobs", () -> count(status))
                    .tag("status", status.name())
                    .description("Jobs by status")
                    .register(registry);
        }
        Gauge.builder("quarterback.queue.length", () -> count(JobStatus.QUEUED))
                .description("Jobs that wait")
                .register(registry);
    }

    private synchronized long count(JobStatus status) {
        if (System.nanoTime() - counted >= FRESH_NANOS) {
            counts = store.counts();
            counted = System.nanoTime();
        }
        return counts.getOrDefault(status, 0L);
    }

    /** A job has its first plan. */
    void hasPlan(Duration afterPlanning) {
        firstPlan.record(afterPlanning);
    }

    /** A job has come to its end. */
    void ended(PlanResult result, @Nullable UpperBound bound) {
        Double percent =
                bound == null ? null : bound.gapPercent(result.figures().deliveredWeight());
        if (percent != null) {
            gap.record(percent);
        }
        double seconds = result.elapsed().toNanos() / 1e9;
        if (result.moves() > 0 && seconds > 0) {
            moves.record(result.moves() / seconds);
        }
    }
}
