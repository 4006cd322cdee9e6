package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two services that share a PostgreSQL database. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
@Timeout(240)
class TwoNodesTest {
    @TempDir
    private Path folder;

    @Test
    void theJobOfAKilledNodeGoesOnAtTheOther() throws Exception {
        String database = Postgres.database();
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Path others = Files.createDirectory(folder.resolve("others"));
        try (ServiceProcess other = ServiceProcess.start(
                        others, Map.of("SPRING_DATASOURCE_URL", database, "QUARTERBACK_JOBS_ATONCE", "1"));
                RunningService service =
                        RunningService.start(mine, "spring.datasource.url=" + database, "quarterback.jobs.at-once=1")) {
            String busy = service.submit(oneOrder(), "{\"seconds\": 60}");
            String plan = service.submit(story(), "{\"seconds\": 8}");
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> begun(other) >= 1 && hasPlan(service, plan));
            String lost = other.log("job begins").get(0).get("plan").stringValue();
            other.kill();
            long killed = System.nanoTime();
            service.send("POST", "/v1/plans/" + (lost.equals(plan) ? busy : plan) + "/stop", RunningService.none());

            JsonNode before = service.json("/v1/plans/" + lost);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> service.json("/v1/plans/" + lost)
                                    .get("elapsedSeconds")
                                    .doubleValue()
                            > before.get("elapsedSeconds").doubleValue());
            // Ten seconds, and what a busy machine adds.
            assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(20));
            service.send("POST", "/v1/plans/" + lost + "/stop", RunningService.none());
            assertThat(service.await(lost, "DONE", "STOPPED").get("delivered").intValue())
                    .isGreaterThanOrEqualTo(before.get("delivered").intValue());
        }
    }

    /** Both were paused, as with their machine: neither is to take the other for dead, nor itself. */
    @Test
    void aPausedNodeGoesOnWithItsOwnJobAndThePauseIsNoPlanning() throws Exception {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL",
                Postgres.database(),
                "QUARTERBACK_JOBS_ATONCE",
                "1",
                "QUARTERBACK_JOBS_HEARTBEAT",
                "500ms");
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Path others = Files.createDirectory(folder.resolve("others"));
        try (ServiceProcess node = ServiceProcess.start(mine, settings);
                ServiceProcess other = ServiceProcess.start(others, settings)) {
            String plan = node.client().submit(oneOrder(), "{\"seconds\": 8}");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> begun(node) + begun(other) == 1 && hasPlan(node.client(), plan));
            Instant paused = Instant.now();
            node.signal("STOP");
            other.signal("STOP");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Instant.now().isAfter(paused.plusSeconds(12)));
            other.signal("CONT");
            node.signal("CONT");

            JsonNode done = node.client().await(plan, "DONE");
            assertThat(begun(node) + begun(other)).isEqualTo(1);
            assertThat(done.get("elapsedSeconds").doubleValue()).isBetween(8.0, 11.0);
            Duration took = Duration.between(
                    Instant.parse(done.get("startedAt").stringValue()),
                    Instant.parse(done.get("endedAt").stringValue()));
            assertThat(took).isGreaterThan(Duration.ofSeconds(18));
            assertThat(node.log("job ended").size() + other.log("job ended").size())
                    .isEqualTo(1);
        }
    }

    private static int begun(ServiceProcess node) {
        return node.log("job begins").size();
    }

    private static boolean hasPlan(RunningService service, String plan) {
        return service.json("/v1/plans/" + plan).has("delivered");
    }
}
