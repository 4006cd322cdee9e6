package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators see: health and metrics. */
class OperationsTest {
    @TempDir
    private Path data;

    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void healthIsToldForLivenessAndReadinessWithoutDetails() {
        for (String path : new String[] {"", "/liveness", "/readiness"}) {
            assertThat(service.get("/actuator/health" + path).statusCode()).isEqualTo(200);
            assertThat(service.json("/actuator/health" + path).get("status").stringValue())
                    .isEqualTo("UP");
            assertThat(service.json("/actuator/health" + path).has("components"))
                    .isFalse();
        }
    }

    @Test
    void jobsAreCountedByStatusAndTheQueueByItsLength() {
        String solving = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(solving, "SOLVING");
        service.submit(oneOrder(), "{\"seconds\": 60}");
        service.submit(oneOrder(), "{\"seconds\": 60}");

        awaitMetric("quarterback_queue_length", 2);
        assertThat(metrics())
                .containsEntry("quarterback_jobs{status=\"SOLVING\"}", 1.0)
                .containsEntry("quarterback_jobs{status=\"QUEUED\"}", 2.0)
                .containsEntry("quarterback_jobs{status=\"DONE\"}", 0.0)
                .containsEntry("quarterback_plan_first_seconds_count", 1.0)
                .containsEntry("quarterback_plan_gap_count", 0.0);
        assertThat(metrics().get("quarterback_plan_first_seconds_max")).isBetween(0.0, 30.0);

        service.send("POST", "/v1/plans/" + solving + "/stop", RunningService.none());
        awaitMetric("quarterback_jobs{status=\"STOPPED\"}", 1);
    }

    @Test
    void anEndedPlanTellsItsGapAndItsMovesASecond() {
        service.await(service.submit(oneOrder(), "{\"seconds\": 1}"), "DONE");

        awaitMetric("quarterback_jobs{status=\"DONE\"}", 1);
        assertThat(metrics())
                .containsEntry("quarterback_plan_gap_count", 1.0)
                .containsEntry("quarterback_plan_gap_sum", 0.0)
                .containsEntry("quarterback_plan_moves_rate_count", 1.0);
        assertThat(metrics().get("quarterback_plan_moves_rate_sum")).isGreaterThan(10);
    }

    /** The database is asked every few seconds. */
    private void awaitMetric(String name, double value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(metrics()).containsEntry(name, value));
    }

    private Map<String, Double> metrics() {
        Map<String, Double> metrics = new TreeMap<>();
        service.get("/actuator/prometheus").body().lines().forEach(line -> {
            int space = line.lastIndexOf(' ');
            if (line.startsWith("quarterback_")) {
                metrics.put(line.substring(0, space), Double.parseDouble(line.substring(space + 1)));
            }
        });
        return metrics;
    }
}
