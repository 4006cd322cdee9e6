package dev.quarterback.api.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.api.Schema;
import dev.quarterback.api.Stores;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is read of the queue while others look after it. */
class QueueMetricsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    private final DriverManagerDataSource database = Schema.h2("queue-metrics");
    private final JdbcTemplate template = new JdbcTemplate(database);
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final QueueMetrics metrics = new QueueMetrics(new Stores(database, CLOCK).jobs, registry, CLOCK);

    @BeforeEach
    void fill() {
        template.execute("create table job (status varchar(10), submitted_at timestamp(6) with time zone)");
        template.execute("insert into job values ('DONE', '2026-03-31 11:00:00+00'),"
                + " ('QUEUED', '2026-03-31 11:59:00+00'), ('QUEUED', '2026-03-31 11:58:30+00')");
    }

    @AfterEach
    void empty() {
        template.execute("drop all objects");
    }

    private List<String> figures() {
        return registry.scrape().lines().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void theyAreThoseOfTheDatabase() {
        metrics.refresh();

        assertThat(figures())
                .containsExactlyInAnyOrder(
                        "quarterback_jobs{status=\"QUEUED\"} 2.0",
                        "quarterback_jobs{status=\"SOLVING\"} 0.0",
                        "quarterback_jobs{status=\"DONE\"} 1.0",
                        "quarterback_jobs{status=\"STOPPED\"} 0.0",
                        "quarterback_jobs{status=\"FAILED\"} 0.0",
                        "quarterback_queue_length 2.0",
                        "quarterback_queue_oldest_age_seconds 90.0");
    }

    @Test
    void theyAreNoNumbersWhileTheDatabaseIsAway() {
        metrics.refresh();
        template.execute("alter table job rename to away");

        assertThatThrownBy(metrics::refresh).isInstanceOf(DataAccessException.class);

        assertThat(figures()).hasSize(7).allMatch(line -> line.endsWith(" NaN"));
    }

    /** Some of a few thousand readings failed when the gauges were registered anew at every refresh. */
    @Test
    void theyCanBeReadAtAnyMoment() {
        metrics.refresh();
        AtomicBoolean isOver = new AtomicBoolean();
        CompletableFuture<Void> refreshing = CompletableFuture.runAsync(() -> {
            while (!isOver.get()) {
                metrics.refresh();
            }
        });
        try {
            for (int i = 0; i < 5000; i++) {
                assertThat(figures()).hasSize(7);
            }
        } finally {
            isOver.set(true);
        }
        refreshing.join();
    }
}
