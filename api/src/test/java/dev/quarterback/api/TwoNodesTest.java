package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private static int begun(ServiceProcess node) {
        return node.log("job begins").size();
    }

    private static boolean hasPlan(RunningService service, String plan) {
        return service.json("/v1/plans/" + plan).has("delivered");
    }
}
