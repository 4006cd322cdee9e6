package dev.quarterback.api.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What operators see of all jobs in the database, the same at each service that shares it.
 *
 * <p>The database is asked every few seconds, whoever reads the metrics; while it is away the figures are no numbers.
 */
@Component
class QueueMetrics {
    /** How often to ask. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final JobStore store;
    private final Clock clock;

    /** What the database has said last; null while it does not answer. */
    private volatile @Nullable Queue queue;

    private record Queue(Map<JobStatus, Long> counts, Optional<Instant> oldestWaiting) {
        double count(JobStatus status) {
            return counts.getOrDefault(status, 0L);
        }
    }

    /** Its gauges stay registered: the metrics could not be read in the moment in which one takes another's place. */
    QueueMetrics(JobStore store, MeterRegistry registry, Clock clock) {
        this.store = store;
        this.clock = clock;
        for (JobStatus status : JobStatus.values()) {
            gauge("quarterback.jobs", known -> known.count(status))
                    .description("Plans in the database, of all services that share it, by status")
                    .tag("status", status.name())
                    .register(registry);
        }
        gauge("quarterback.queue.length", known -> known.count(JobStatus.QUEUED))
                .description("Plans in the database that wait, of all services that share it")
                .register(registry);
        gauge(
                        "quarterback.queue.oldest.age",
                        known -> known.oldestWaiting().map(this::age).orElse(0.0))
                .description("Time since the plan that waits longest was submitted, of all services that share the"
                        + " database; 0 when none waits")
                .baseUnit("seconds")
                .register(registry);
    }

    private Gauge.Builder<?> gauge(String name, ToDoubleFunction<Queue> figure) {
        return Gauge.builder(name, () -> {
            Queue known = queue;
            return known == null ? Double.NaN : figure.applyAsDouble(known);
        });
    }

    /** Asks the database. */
    void refresh() {
        try {
            queue = new Queue(store.counts(), store.oldestWaiting());
        } catch (RuntimeException e) {
            queue = null;
            throw e;
        }
    }

    /** As other services submit too, whose clocks may be ahead, never below 0. */
    private double age(Instant submitted) {
        return Math.max(0, Duration.between(submitted, clock.instant()).toMillis() / 1e3);
    }
}
