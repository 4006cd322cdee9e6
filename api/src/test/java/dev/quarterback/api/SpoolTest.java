package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that has room for 300 kB of bodies and answers that are under way. */
class SpoolTest {
    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.limits.spool=300KB");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void assertNoRoom(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo("unavailable");
    }

    private static String spaces(int count) {
        return " ".repeat(count);
    }

    @Test
    void aBodyThatDoesNotFitIsRefusedAndLeavesItsRoom() {
        for (int i = 0; i < 3; i++) {
            assertNoRoom(service.post("/v1/plans", body(oneOrder(), "{}") + spaces(400_000)));
            HttpResponse<String> fits =
                    service.post("/v1/plans?mode=validate", body(oneOrder(), "{}") + spaces(200_000));
            assertThat(fits.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theRoomIsForTheUnpackedBodyToo() {
        byte[] packed =
                RunningService.gzip((body(oneOrder(), "{}") + spaces(400_000)).getBytes(StandardCharsets.UTF_8));
        assertNoRoom(service.postBytes("/v1/plans", packed, "Content-Encoding", "gzip"));
    }

    @Test
    void anAnswerThatDoesNotFitIsRefusedAndSmallOnesAreNot() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertNoRoom(service.get("/v1/datasets/na-2019-q2"));
            assertThat(service.get("/v1/plans").statusCode()).isEqualTo(200);
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(RunningService.bodies(data)).isEmpty());
    }
}
