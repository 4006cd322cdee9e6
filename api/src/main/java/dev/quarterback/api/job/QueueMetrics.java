package dev.quarterback.api.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What operators see of all jobs in the database, the same at each service that shares it.
 *
 * <p>The database is asked every few seconds, whoever reads the metrics; while it is away there are no such figures.
 */
@Component
class QueueMetrics {
    /** How often to ask. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final JobStore store;
    private final Clock clock;
    private final MultiGauge jobs;
    private final MultiGauge waiting;
    private final MultiGauge oldest;

    QueueMetrics(JobStore store, MeterRegistry registry, Clock clock) {
        this.store = store;
        this.clock = clock;
        jobs = MultiGauge.builder("quarterback.jobs")
                .description("Plans in the database, of all services that share it, by status")
                .register(registry);
        waiting = MultiGauge.builder("quarterback.queue.length")
                .description("Plans in the database that wait, of all services that share it")
                .register(registry);
        oldest = MultiGauge.builder("quarterback.queue.oldest.age")
                .description("Time since the plan that waits longest was submitted, of all services that share the"
                        + " database; 0 when none waits")
                .baseUnit("seconds")
                .register(registry);
    }

    /** Asks the database; when it does not answer the figures are gone until it does. */
    void refresh() {
        try {
            Map<JobStatus, Long> counts = store.counts();
            Optional<Instant> first = store.oldestWaiting();
            jobs.register(
                    Arrays.stream(JobStatus.values())
                            .map(status -> row(counts, status))
                            .toList(),
                    true);
            waiting.register(one(counts.getOrDefault(JobStatus.QUEUED, 0L)), true);
            oldest.register(one(first.map(this::age).orElse(0.0)), true);
        } catch (RuntimeException e) {
            List.of(jobs, waiting, oldest).forEach(gauge -> gauge.register(List.of(), true));
            throw e;
        }
    }

    private static MultiGauge.Row<Number> row(Map<JobStatus, Long> counts, JobStatus status) {
        return MultiGauge.Row.of(Tags.of("status", status.name()), counts.getOrDefault(status, 0L));
    }

    private static List<MultiGauge.Row<?>> one(Number value) {
        return List.of(MultiGauge.Row.of(Tags.empty(), value));
    }

    /** As other services submit too, whose clocks may be ahead, never below 0. */
    private double age(Instant submitted) {
        return Math.max(0, Duration.between(submitted, clock.instant()).toMillis() / 1e3);
    }
}
