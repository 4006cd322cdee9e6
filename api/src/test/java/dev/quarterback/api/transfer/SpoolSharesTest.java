package dev.quarterback.api.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorWriter;
import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.setting.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.util.unit.DataSize;

/** A spool of 2,000 bytes, which bodies and answers share. */
class SpoolSharesTest {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String FULL = "There is no room for more that is under way; try again later.";

    @TempDir
    private Path folder;

    private static Spool spool(Path folder, DataSize size) {
        Settings settings = new Settings(
                Path.of("unused"),
                null,
                "127.0.0.1",
                List.of(),
                new Settings.Limits(DataSize.ofKilobytes(1), 1, 1, 1, 1, 1, 1, 1, 1, size),
                new Settings.Jobs(1, 1, PAUSE, PAUSE, PAUSE, PAUSE));
        return new Spool(folder, settings, new OutageLog(Clock.systemUTC()));
    }

    private static void write(SpoolFile file, int bytes) {
        file.write(new byte[bytes], 0, bytes);
    }

    private boolean isEmpty() {
        String[] files = folder.toFile().list();
        return files != null && files.length == 0;
    }

    @Test
    void answersTakeHalfOfItAndBodiesWhatIsLeft() throws IOException {
        Spool spool = spool(folder, DataSize.ofBytes(2_000));
        try (SpoolFile answer = spool.open(Spool.Use.ANSWER);
                SpoolFile body = spool.open(Spool.Use.BODY)) {
            write(answer, 1_000);
            assertThatThrownBy(() -> write(answer, 1))
                    .isInstanceOf(ApiException.class)
                    .hasMessage(FULL);
            write(body, 1_000);
            assertThatThrownBy(() -> write(body, 1))
                    .isInstanceOf(ApiException.class)
                    .hasMessage(FULL);
        }
        assertThat(isEmpty()).isTrue();
        try (SpoolFile body = spool.open(Spool.Use.BODY)) {
            write(body, 2_000);
            assertThat(Files.size(body.path())).isEqualTo(2_000);
        }
    }

    @Test
    void aFileThatCannotBeMadeIsNoFullSpool() {
        Spool spool = spool(folder.resolve("missing"), DataSize.ofBytes(2_000));
        assertThatThrownBy(() -> spool.open(Spool.Use.BODY))
                .isInstanceOf(ApiException.class)
                .hasMessage("The service cannot store this now; try again.");
    }

    /** Here the request has no connection that it could leave by. */
    @Test
    void anAnswerThatCannotLeaveLeavesNothing() {
        Spool spool = spool(folder, DataSize.ofMegabytes(1));
        AnswerFilter filter =
                new AnswerFilter(spool, new Packing(new ServerProperties()), new Transfers(), new ErrorWriter());
        HttpServletRequest request = standIn(
                HttpServletRequest.class,
                Map.of("getMethod", "GET", "isAsyncStarted", false, "getHeaders", Collections.emptyEnumeration()));
        HttpServletResponse response =
                standIn(HttpServletResponse.class, Map.of("getStatus", 200, "isCommitted", false));

        assertThatThrownBy(() -> filter.doFilterInternal(request, response, (asked, answer) -> {
                    answer.getOutputStream().write(new byte[200_000]);
                    assertThat(isEmpty()).isFalse();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(isEmpty()).isTrue();
    }

    private static <T> T standIn(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.get(method.getName())));
    }
}
