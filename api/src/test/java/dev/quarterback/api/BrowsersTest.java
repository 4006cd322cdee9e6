package dev.quarterback.api;

import static dev.quarterback.api.RunningService.none;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told, and what the pages of others may do, on a service without API keys. */
class BrowsersTest {
    private static final String FRIEND = "https://desk.example";

    @TempDir
    private static Path data;

    @TempDir
    private static Path otherData;

    private static RunningService service;
    private static RunningService open;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
        open = RunningService.start(otherData, "quarterback.allowed-origins=" + FRIEND);
    }

    @AfterAll
    static void stop() {
        service.close();
        open.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/plans", "/v1/none", "/v1/datasets/one-order", "/swagger-ui/index.html"})
    void everyAnswerTellsBrowsersToBeCareful(String path) {
        HttpResponse<String> answer = service.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; ")
                .contains("frame-ancestors 'none'");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(header(answer, "Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "http://127.0.0.1:1"})
    void thePagesOfOthersMayNotCall(String origin) {
        assertThat(service.post("/v1/plans", "{}", "Origin", origin).statusCode())
                .isEqualTo(403);
        assertThat(service.get("/v1/plans", "Origin", origin).statusCode()).isEqualTo(403);
        HttpResponse<String> preflight =
                service.send("OPTIONS", "/v1/plans", none(), "Origin", origin, "Access-Control-Request-Method", "POST");
        assertThat(preflight.statusCode()).isEqualTo(403);
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cross-site, no-cors, 403", "cross-site, navigate, 200", "same-origin, cors, 200", "none, navigate, 200"
    })
    void thePagesOfOthersMayLinkAndNotEmbed(String site, String mode, int status) {
        assertThat(service.get("/v1/plans", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void itsOwnPagesMayCall() {
        String own = service.root().toString();
        assertThat(service.get("/v1/plans", "Origin", own).statusCode()).isEqualTo(200);
        assertThat(service.post("/v1/plans", "{}", "Origin", own).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1, 200",
        "127.0.0.2:80, 200",
        "[::1]:8080, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "10.0.0.1, 403",
    })
    void aForeignNameMadeToMeanThisMachineIsNoUse(String name, int status) {
        String answer = service.raw(
                String.join("\r\n", "GET /v1/plans HTTP/1.1", "Host: " + name, "Connection: close", "", ""));
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aSettingLetsPagesOfAnOriginCall() {
        HttpResponse<String> preflight = open.send(
                "OPTIONS",
                "/v1/plans",
                none(),
                "Origin",
                FRIEND,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type,idempotency-key");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        HttpResponse<String> answer = open.get("/v1/plans", "Origin", FRIEND, "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(FRIEND);
        assertThat(open.get("/v1/plans", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
    }
}
