package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log as operators have it: a line for each request, and nothing of what callers send. */
class RequestLogTest {
    private static final String SECRET = "s3cr3t-customer";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static Path file;

    @BeforeAll
    static void start() {
        file = data.resolve("service.log");
        service = RunningService.start(
                data,
                "logging.level.root=info",
                "logging.file.name=" + file,
                "logging.structured.format.file=logstash",
                "logging.threshold.console=off");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** The lines of a request; they may come a little after its answer. */
    private static List<JsonNode> linesOf(String request) {
        return Awaitility.await()
                .until(
                        () -> Files.readAllLines(file).stream()
                                .map(JSON::readTree)
                                .filter(line ->
                                        line.path("request").stringValue("").equals(request))
                                .toList(),
                        lines -> !lines.isEmpty());
    }

    private static String id(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static void assertLine(String request, String method, String path, int status) {
        assertThat(linesOf(request)).singleElement().satisfies(line -> {
            assertThat(line.get("method").stringValue()).isEqualTo(method);
            assertThat(line.get("path").stringValue()).isEqualTo(path);
            assertThat(line.get("status").intValue()).isEqualTo(status);
            assertThat(line.get("millis").intValue()).isNotNegative();
            assertThat(line.get("caller").stringValue()).isEqualTo("local");
            assertThat(line.get("address").stringValue()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void eachRequestIsOneLineWithTheIdThatItsErrorCarries() {
        assertLine(id(service.get("/v1/plans?limit=1")), "GET", "/v1/plans", 200);
        HttpResponse<String> error = service.get("/v1/nothing");
        assertThat(JSON.readTree(error.body()).get("requestId").stringValue()).isEqualTo(id(error));
        assertLine(id(error), "GET", "/v1/nothing", 404);
    }

    @Test
    void requestsThatReachNoControllerAreLinesToo() {
        for (String target : List.of("/v1//plans", "/v1/%00", "/v1/%zz", "/v1/plans;x=1")) {
            String answer = service.raw(
                    String.join("\r\n", "GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close", "", ""));
            JsonNode error = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
            assertLine(error.get("requestId").stringValue(), "GET", target, 400);
        }
    }

    @Test
    void eventStreamsAreALineAtTheirEnd() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 0.5}");
        var stream = service.open("/v1/plans/" + id + "/events");
        try (EventReader events = new EventReader(stream.body())) {
            events.all();
        }
        assertLine(
                stream.headers().firstValue("X-Request-Id").orElseThrow(), "GET", "/v1/plans/" + id + "/events", 200);
    }

    @Test
    void aRequestWithABodyIsOneLineThoughItIsServedOnceTheBodyIsThere() {
        HttpResponse<String> valid = service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"));
        assertLine(id(valid), "POST", "/v1/plans", 200);
        HttpResponse<String> invalid = service.post("/v1/checks", "{}");
        assertThat(JSON.readTree(invalid.body()).get("requestId").stringValue()).isEqualTo(id(invalid));
        assertLine(id(invalid), "POST", "/v1/checks", 422);
    }

    @Test
    void aRequestWhoseBodyIsLeftUnreadHasTheStatusOfItsAnswer() {
        String answer = service.raw(String.join(
                "\r\n", "GET / HTTP/1.1", "Host: localhost", "Content-Length: 100000", "Connection: close", "", "{"));
        Matcher id = Pattern.compile("X-Request-Id: (\\S+)").matcher(answer);
        assertThat(id.find()).isTrue();
        assertLine(id.group(1), "GET", "/", 200);
    }

    @Test
    void nothingThatCallersSendIsLogged() throws IOException {
        List<String> requests = new ArrayList<>();
        String secret = oneOrder().replace("one-order", SECRET).replace("O1", SECRET + "-1");
        String id = service.submit(secret, "{\"seconds\": 0.1}");
        service.await(id, "DONE");
        for (String path : List.of("/v1/plans", "/v1/checks", "/v1/plans?mode=" + SECRET)) {
            for (String text : List.of(
                    "{\"problem\": \"" + SECRET + "\"}",
                    "{\"" + SECRET + "\": {}}",
                    "{" + SECRET + "}",
                    body(secret.replace("\"SAC\"]", "\"" + SECRET + "\"]"), "{\"" + SECRET + "\": 1}"),
                    body(secret, "{\"from\": \"" + SECRET + "\"}"))) {
                requests.add(id(service.post(path, text, "Authorization", SECRET, "X-Extra", SECRET)));
            }
        }
        service.raw("POST /v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1\r\n\r\n{\"" + SECRET + "\": 1}\r\n\r\n"); // The rest is taken for a request.
        requests.forEach(RequestLogTest::linesOf);

        assertThat(Files.readString(file)).contains(id).doesNotContain(SECRET);
    }
}
