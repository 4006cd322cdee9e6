package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.security.KeysCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What of a service that takes three requests of each caller at once, and one a minute, is limited. */
class LimitsTest {
    private static final int BURST = 3;

    @TempDir
    private Path data;

    private RunningService start() {
        return RunningService.start(
                data, "quarterback.limits.burst=" + BURST, "quarterback.limits.requests-per-minute=1");
    }

    private String key() {
        StringWriter out = new StringWriter();
        new CommandLine(new KeysCommand())
                .setOut(new PrintWriter(out, true))
                .execute("add", "desk", "--role", "plan", "--data", data.toString());
        return out.toString().strip();
    }

    private static List<Integer> statuses(int number, RunningService service, String path, String... headers) {
        return IntStream.range(0, number)
                .mapToObj(i -> service.get(path, headers).statusCode())
                .toList();
    }

    @Test
    void healthMetricsAndThePageAreNot() {
        try (RunningService service = start()) {
            assertThat(statuses(BURST + 1, service, "/v1/plans")).containsExactly(200, 200, 200, 429);
            for (String path : List.of(
                    "/actuator/health", "/actuator/health/liveness", "/actuator/prometheus", "/", "/page/app.js")) {
                assertThat(statuses(BURST + 1, service, path)).as(path).containsOnly(200);
            }
        }
    }

    @Test
    void theDescriptionOfTheInterfaceIs() {
        try (RunningService service = start()) {
            assertThat(statuses(BURST + 1, service, "/v3/api-docs")).containsExactly(200, 200, 200, 429);
            assertThat(statuses(1, service, "/swagger-ui/index.html")).containsExactly(429);
        }
    }

    @Test
    void keysThatAreNotValidAreWhereverTheyAreTriedAndValidOnesGoOn() {
        String key = key();
        try (RunningService service = start()) {
            assertThat(statuses(2, service, "/actuator/prometheus", "X-API-Key", "qb_000000000000_guess"))
                    .containsOnly(401);
            assertThat(statuses(1, service, "/v1/plans", "Authorization", "Bearer qb_000000000000_other"))
                    .containsOnly(401);
            assertThat(statuses(2, service, "/actuator/health", "X-API-Key", "guess"))
                    .containsOnly(429);
            assertThat(statuses(BURST + 1, service, "/actuator/prometheus", "X-API-Key", key))
                    .containsOnly(200);
            assertThat(statuses(1, service, "/v1/plans", "X-API-Key", key)).containsOnly(200);
        }
    }
}
