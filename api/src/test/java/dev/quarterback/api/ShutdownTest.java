package dev.quarterback.api;

import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.check.CheckReport;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a SIGTERM does to plans that solve and to one that waits. */
@Timeout(240)
class ShutdownTest {
    private static final Map<String, String> SETTINGS = Map.of("QUARTERBACK_JOBS_ATONCE", "2");
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path data;

    @Test
    void plansAreSavedAndGoOnBeforeThoseThatWaited() throws Exception {
        String story;
        String small;
        String waiting;
        Database.Jobs saved;
        long savedWorth;
        try (ServiceProcess process = ServiceProcess.start(data, SETTINGS)) {
            RunningService service = process.client();
            story = service.submit(story(), "{\"seconds\": 12}");
            small = service.submit(oneOrder(), "{\"seconds\": 12}");
            waiting = service.submit(oneOrder(), "{\"seconds\": 0.1}");
            JsonNode seen = Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(
                            () -> service.json("/v1/plans/" + story),
                            plan -> plan.has("delivered")
                                    && plan.get("elapsedSeconds").doubleValue() > 3);

            long begin = System.nanoTime();
            process.terminate();
            assertThatThrownBy(() -> {
                        while (service.post("/v1/plans", "{}").statusCode() != 503) {
                            // Until the signal has arrived.
                        }
                    })
                    .hasMessageContaining("has no answer");
            assertThat(process.awaitEnd(Duration.ofSeconds(10))).isEqualTo(TERMINATED);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));

            try (Database database = Database.of(data)) {
                saved = database.jobs();
                assertThat(saved.get(story).status()).isEqualTo("SOLVING");
                assertThat(saved.get(small).status()).isEqualTo("SOLVING");
                assertThat(saved.get(waiting).status()).isEqualTo("QUEUED");
                CheckReport report = database.check(story);
                assertThat(report.violations()).isEmpty();
                savedWorth = worth(
                        report.figures().appointmentsKept(), report.figures().deliveredWeight());
                assertThat(savedWorth).isGreaterThanOrEqualTo(worth(seen));
            }
        }
        try (ServiceProcess process = ServiceProcess.start(data, SETTINGS)) {
            RunningService service = process.client();
            JsonNode done = service.await(story, "DONE");
            assertThat(done.get("elapsedSeconds").doubleValue()).isBetween(12.0, 18.0);
            assertThat(worth(done)).isGreaterThanOrEqualTo(savedWorth);
            service.await(small, "DONE");
            service.await(waiting, "DONE");
            assertThat(process.log("job begins").stream()
                            .map(line -> line.get("plan").stringValue()))
                    .containsExactlyInAnyOrder(story, small, waiting)
                    .last()
                    .isEqualTo(waiting);
            assertThat(process.log("job begins").stream()
                            .filter(line -> line.get("plan").stringValue().equals(story))
                            .map(line -> Duration.parse(line.get("used").stringValue())
                                    .toMillis()))
                    .containsExactly(saved.get(story).usedMillis());
        }
    }

    @Test
    void slowClientsDoNotHoldItUp() throws Exception {
        try (ServiceProcess process = ServiceProcess.start(data, Map.of())) {
            int port = process.client().root().getPort();
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                for (String begun : List.of(
                        "POST /v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{",
                        "POST /v1/none HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n\r\n{",
                        "GET /v1/datasets/na-2019-q2 HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(8),
                        "GET /v1/da")) {
                    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                    sockets.add(socket);
                    socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
                }
            }
            process.client().get("/v1/plans");

            process.terminate();

            assertThat(process.awaitEnd(Duration.ofSeconds(10))).isEqualTo(TERMINATED);
            assertThat(RunningService.bodies(data)).isEmpty();
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private static long worth(JsonNode plan) {
        return worth(
                plan.get("appointmentsKept").longValue(),
                plan.get("deliveredWeight").longValue());
    }

    /** Appointments before deliveries, as plans are compared; a better one may deliver fewer orders. */
    private static long worth(long kept, long weight) {
        return kept * 1_000_000 + weight;
    }
}
