package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A database that is full, gone, taken or damaged. */
@Timeout(240)
class DatabaseTroubleTest {
    /** Never given to a socket that asks for any free one. */
    private static final int NOBODYS_PORT = 1;

    private static final Map<String, String> SETTINGS = Map.of("QUARTERBACK_JOBS_ATONCE", "1");
    private static final Path BASH = Path.of("/bin/bash");
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    @TempDir
    private Path data;

    /** A limit of the size of files stands in for the disk's, 8 MB of which a new database takes 2; it is lifted later. */
    @Test
    void aFullDiskIsToldAndNothingThatWasPromisedIsLost() throws Exception {
        assumeTrue(Files.isExecutable(BASH) && Files.isExecutable(PRLIMIT), "bash or prlimit is not installed");
        List<String> limited = List.of(BASH.toString(), "-c", "ulimit -S -f 8000; exec \"$@\"", "bash");
        try (ServiceProcess process = ServiceProcess.launch(limited, data, SETTINGS)) {
            RunningService service = process.awaitStart();
            String large = RunningService.body(story(), "{}") + " ".repeat(8_000_000);
            assertThat(service.post("/v1/plans", large).statusCode()).isEqualTo(503); // No fault of the body.

            String solving = service.submit(story(), "{\"seconds\": 12}");
            Set<String> promised = new HashSet<>(Set.of(solving));
            HttpResponse<String> answer = service.post("/v1/plans", RunningService.body(story(), "{}"));
            while (answer.statusCode() == 202) {
                promised.add(id(answer));
                answer = service.post("/v1/plans", RunningService.body(story(), "{}"));
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(RunningService.JSON.readTree(answer.body()).get("code").stringValue())
                    .isEqualTo("unavailable");
            process.run(PRLIMIT.toString(), "--fsize=0:", "--pid"); // No file grows, however small what is written.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> service.get("/actuator/health/readiness").statusCode() == 503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/actuator/prometheus").statusCode()).isEqualTo(200);

            process.run(PRLIMIT.toString(), "--fsize=unlimited:", "--pid");

            String later = Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(
                            () -> service.post("/v1/plans", RunningService.body(oneOrder(), "{}")),
                            a -> a.statusCode() == 202)
                    .body();
            promised.add(RunningService.JSON.readTree(later).get("id").stringValue());
            // Each connection to the database that was closed fails once more.
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(ids(service)).isEqualTo(promised);
                assertThat(service.get("/actuator/health/readiness").statusCode())
                        .isEqualTo(200);
            });
            assertThat(service.await(solving, "DONE", "FAILED").get("status").stringValue())
                    .isEqualTo("DONE");
            assertThat(process.log("job not saved")).hasSizeLessThan(5);
            assertThat(process.log()).noneMatch(line -> line.has("stack_trace"));
            for (String kind : List.of("the database does not answer", "files of the service cannot be")) {
                assertThat(process.log())
                        .filteredOn(line -> line.path("message").asString("").startsWith(kind))
                        .as(kind)
                        .hasSizeBetween(1, 3); // One a minute.
            }
        }
    }

    @Test
    void aDeletedFileTakesNoMoreJobsButResultsCanBeFetched() throws Exception {
        try (RunningService service = RunningService.start(data)) {
            String plan = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
            service.await(plan, "DONE");

            Files.delete(data.resolve("quarterback.mv.db"));

            HttpResponse<String> refused = service.post("/v1/plans", RunningService.body(oneOrder(), "{}"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(RunningService.JSON
                            .readTree(refused.body())
                            .get("detail")
                            .stringValue())
                    .isEqualTo("The file of the database is gone; the service has to be started anew.");
            assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/plans/" + plan + "/result").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSecondServiceOnTheSameDataIsRefusedAndDisturbsNobody() throws Exception {
        try (RunningService service = RunningService.start(data);
                ServiceProcess second = ServiceProcess.launch(data, Map.of())) {
            assertThat(second.awaitEnd(Duration.ofSeconds(90))).isEqualTo(2);
            assertThat(second.lines())
                    .last()
                    .isEqualTo("quarterback: --data: another service uses " + data.toAbsolutePath()
                            + "; end it, or choose another folder");
            service.await(service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}"), "DONE");
        }
    }

    @Test
    void aDamagedFileIsToldInALine() throws Exception {
        Files.writeString(data.resolve("quarterback.mv.db"), "no database".repeat(1000));

        try (ServiceProcess process = ServiceProcess.launch(data, Map.of())) {
            assertThat(process.awaitEnd(Duration.ofSeconds(90))).isEqualTo(2);
            assertThat(process.lines())
                    .last()
                    .isEqualTo("quarterback: --data: " + data.toAbsolutePath().resolve("quarterback.mv.db")
                            + " is damaged; move it away to begin anew, or bring back a copy");
        }
    }

    /** As above, a limit of the size of files stands in for the disk's. */
    @Test
    void aStartOnAFullDiskIsToldInALine() throws Exception {
        assumeTrue(Files.isExecutable(BASH), "needs bash");
        List<String> limited = List.of(BASH.toString(), "-c", "ulimit -S -f 100; exec \"$@\"", "bash");
        try (ServiceProcess process = ServiceProcess.launch(limited, data, Map.of())) {
            assertThat(process.awaitEnd(Duration.ofSeconds(90))).isEqualTo(2);
            assertThat(process.lines())
                    .last()
                    .asString()
                    .startsWith("quarterback: --data: " + data.toAbsolutePath())
                    .endsWith(
                            "is its disk full, of bytes, files or a quota? make room, or choose a folder on another one");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInALine() throws Exception {
        Map<String, String> nowhere =
                Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + NOBODYS_PORT + "/nowhere?user=me");
        try (ServiceProcess process = ServiceProcess.launch(data, nowhere)) {
            assertThat(process.awaitEnd(Duration.ofSeconds(90))).isEqualTo(2);
            assertThat(process.lines())
                    .last()
                    .asString()
                    .startsWith("quarterback: --database: it cannot be used: Connection to 127.0.0.1:" + NOBODYS_PORT
                            + " refused.")
                    .endsWith("; is it running, and are address, user and password right?");
            assertThat(process.lines()).noneMatch(line -> line.contains("stack_trace"));
        }
    }

    private static String id(HttpResponse<String> answer) {
        return RunningService.JSON.readTree(answer.body()).get("id").stringValue();
    }

    private static Set<String> ids(RunningService service) {
        Set<String> ids = new HashSet<>();
        for (JsonNode plan : service.json("/v1/plans?limit=100").path("plans")) {
            ids.add(plan.get("id").stringValue());
        }
        return ids;
    }
}
