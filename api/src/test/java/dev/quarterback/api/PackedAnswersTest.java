package dev.quarterback.api;

import static dev.quarterback.api.RunningService.none;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers leave gzipped, and that every answer says how long it is. */
class PackedAnswersTest {
    private static final String LARGE = "/v1/datasets/na-2019-q2";

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<byte[]> get(String path, String accepted) {
        return service.send("GET", path, none(), BodyHandlers.ofByteArray(), "Accept-Encoding", accepted);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "br;q=1.0, gzip;q=0.5", "*"})
    void aLargeAnswerIsPackedForWhoAcceptsIt(String accepted) throws IOException {
        HttpResponse<byte[]> answer = get(LARGE, accepted);

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(answer.body().length));
        assertThat(header(answer, "Vary")).containsIgnoringCase("accept-encoding");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8))
                .isEqualTo(RunningService.dataset("final-week/na-2019-q2.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "", "\"", "gzip;q=none"})
    void whoDoesNotAcceptItGetsItAsItIs(String accepted) {
        HttpResponse<byte[]> answer = get(LARGE, accepted);

        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(answer.body().length));
        assertThat(header(answer, "Vary")).containsIgnoringCase("accept-encoding");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(RunningService.dataset("final-week/na-2019-q2.json"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/plans, application/json", "/actuator/prometheus, text/plain", "/favicon.ico, ''"})
    void whatIsSmallOrOfAnotherTypeIsNotPacked(String path, String type) {
        HttpResponse<byte[]> answer = get(path, "gzip");

        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Content-Encoding")).isEmpty();
    }

    @Test
    void errorsAndPagesArePackedToo() {
        assertThat(header(get("/", "gzip"), "Content-Type")).startsWith("text/html");
        assertThat(header(get("/v3/api-docs", "gzip"), "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(get("/swagger-ui/swagger-ui.css", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void aPartOfAFileIsItselfAndNotPacked() {
        HttpResponse<byte[]> answer = service.send(
                "GET",
                "/swagger-ui/swagger-ui.css",
                none(),
                BodyHandlers.ofByteArray(),
                "Accept-Encoding",
                "gzip",
                "Range",
                "bytes=0-9999");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).hasSize(10_000);
        assertThat(header(answer, "Content-Encoding")).isEmpty();
    }
}
