package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.gzip;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is taken in, and what is refused with which status; the service takes small problems only. */
class SubmissionTest {
    private static final int LIMIT = 64 * 1024;

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                data,
                "quarterback.limits.body=64KB",
                "quarterback.limits.orders=3",
                "quarterback.limits.days=7",
                "quarterback.limits.seconds=0.5");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String code(HttpResponse<String> answer) {
        JsonNode error = JSON.readTree(answer.body());
        assertThat(error.get("status").intValue()).isEqualTo(answer.statusCode());
        return answer.statusCode() + " " + error.get("code").stringValue();
    }

    private static Map<String, String> faults(HttpResponse<String> answer) {
        assertThat(code(answer)).isEqualTo("422 invalid");
        Map<String, String> faults = new LinkedHashMap<>();
        JSON.readTree(answer.body())
                .get("errors")
                .forEach(fault -> faults.put(
                        fault.get("pointer").stringValue(), fault.get("message").stringValue()));
        return faults;
    }

    @Test
    void aValidProblemIsQueuedUnderAnAddress() {
        HttpResponse<String> answer = service.post("/v1/plans", body(oneOrder(), "{\"seconds\": 0.1}"));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode queued = JSON.readTree(answer.body());
        assertThat(answer.headers().firstValue("Location"))
                .contains("/v1/plans/" + queued.get("id").stringValue());
        assertThat(queued.get("name").stringValue()).isEqualTo("one-order");
        service.await(queued.get("id").stringValue(), "DONE");
    }

    @Test
    void withoutOptionsTheTimeIsTheServicesMost() {
        HttpResponse<String> answer = service.post("/v1/plans", "{\"problem\": " + oneOrder() + "}");

        assertThat(JSON.readTree(answer.body()).get("seconds").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void whatIsOnlyValidatedIsNotPlanned() {
        int before = service.json("/v1/plans").get("plans").size();

        HttpResponse<String> answer = service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.readTree("""
                        {"valid": true, "name": "one-order", "orders": 1, "appointments": 0, "days": 7, "warnings": []}"""));
        assertThat(service.json("/v1/plans").get("plans")).hasSize(before);
        assertThat(code(service.post("/v1/plans?mode=guess", "{}"))).isEqualTo("400 unreadable");
    }

    @Test
    void whatIsValidButHardlyMeantIsTold() {
        String problem = oneOrder()
                .replace(
                        "{\"id\": \"O1\"",
                        "{\"id\": \"o1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}, {\"id\": \"O1\"");

        HttpResponse<String> answer = service.post("/v1/validations", body(problem, "{}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("warnings")).isEqualTo(JSON.readTree("""
                        [{"pointer": "/problem/orders/1", "message": "id \\"O1\\" is that of orders[0], \\"o1\\", but for the case \
                        of letters; is a vehicle there twice?"}]"""));
        JsonNode submitted = JSON.readTree(
                service.post("/v1/plans", body(problem, "{\"seconds\": 0.1}")).body());
        assertThat(submitted.get("warnings"))
                .isEqualTo(JSON.readTree(answer.body()).get("warnings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/plans?mode=validate"})
    void allErrorsAreToldAtOnceEachWithItsPlace(String path) {
        String problem = oneOrder()
                .replace("\"SAC\"]", "\"SEA\"]")
                .replace("\"positions\": 3", "\"positions\": 0")
                .replace("\"lastDay\": \"2019-06-30\"", "\"lastDay\": \"2019-06-31\"");
        String request = """
                {"problem": %s, "note": "hello",
                 "options": {"seconds": "5", "gap": 100, "seed": 0.5, "from": "none", "a/b~": 1}}""".formatted(problem);

        assertThat(faults(service.post(path, request)))
                .containsOnlyKeys(
                        "/note",
                        "/problem/lastDay",
                        "/problem/carriers/0/positions",
                        "/problem/orders/0/centers/0",
                        "/options/seconds",
                        "/options/gap",
                        "/options/seed",
                        "/options/from",
                        "/options/a~1b~0")
                .containsEntry("/problem/orders/0/centers/0", "no center \"SEA\"")
                .containsEntry("/options/seconds", "expected a number above 0, at most 0.5");
    }

    @Test
    void aBodyWithoutItsPartsIsInvalid() {
        assertThat(faults(service.post("/v1/plans", "{}"))).containsOnlyKeys("/problem");
        assertThat(faults(service.post("/v1/plans", "{\"problem\": [], \"options\": 1}")))
                .containsOnlyKeys("/problem", "/options");
        assertThat(faults(service.post("/v1/plans", "{\"problem\": {}, \"problem\": {}}")))
                .containsOnlyKeys("/problem");
        assertThat(faults(service.post("/v1/plans", body(oneOrder(), "{\"seed\": 1, \"seed\": 2}"))))
                .containsOnlyKeys("/options");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seconds\": 0}",
                "{\"seconds\": -1}",
                "{\"seconds\": 0.6}",
                "{\"seconds\": 1e400}",
                "{\"seconds\": null}",
                "{\"gap\": -0.1}",
                "{\"gap\": \"1\"}",
                "{\"seed\": 9223372036854775808}",
                "{\"from\": 1}",
                "{\"from\": \"file:///etc/passwd\"}",
                "{\"steps\": 10}",
            })
    void anOptionThatCannotBeIsInvalid(String options) {
        assertThat(faults(service.post("/v1/plans", body(oneOrder(), options)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "[]",
                "\"text\"",
                "{\"problem\": {}",
                "{\"problem\": {}} {}",
                "{'problem': {}}",
                "{\"problem\": NaN}"
            })
    void whatIsNoJsonObjectIsUnreadable(String text) {
        assertThat(code(service.post("/v1/plans", text))).isEqualTo("400 unreadable");
    }

    @Test
    void whereJsonEndsToBeJsonIsTold() {
        HttpResponse<String> answer = service.post("/v1/plans", "{\"problem\":\n {\"name\": x}}");
        assertThat(JSON.readTree(answer.body()).get("detail").stringValue())
                .startsWith("line 2, column 11: not JSON: ");
    }

    @Test
    void jsonThatIsTooDeepOrNotUtf8IsUnreadable() {
        assertThat(code(service.post("/v1/plans", "{\"problem\":" + "[".repeat(10_000))))
                .isEqualTo("400 unreadable");
        byte[] latin = body(oneOrder().replace("Fremont", "Frémont"), "{}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(service.postBytes("/v1/plans", latin).statusCode()).isBetween(400, 422);
        byte[] utf16 = body(oneOrder(), "{}").getBytes(StandardCharsets.UTF_16);
        assertThat(code(service.postBytes("/v1/plans", utf16))).isEqualTo("400 unreadable");
    }

    @Test
    void aBodyOfAnotherTypeIsNotSupported() {
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x"}) {
            HttpResponse<String> answer =
                    service.send("POST", "/v1/plans", BodyPublishers.ofString("{}"), "Content-Type", type);
            assertThat(code(answer)).as(type).isEqualTo("415 unsupported-media-type");
        }
        assertThat(code(service.send("POST", "/v1/plans", BodyPublishers.ofString("{}"))))
                .isEqualTo("415 unsupported-media-type");
    }

    @Test
    void aBodyMayBeGzippedAndNothingElse() {
        byte[] request = bytes(body(oneOrder(), "{\"seconds\": 0.1}"));
        assertThat(service.postBytes("/v1/plans", gzip(request), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(202);
        assertThat(service.postBytes("/v1/plans?mode=validate", request, "Content-Encoding", "identity")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> other = service.postBytes("/v1/plans", request, "Content-Encoding", "br");
        assertThat(code(other)).isEqualTo("415 unsupported-media-type");
        assertThat(other.headers().firstValue("Accept-Encoding")).contains("gzip");
        assertThat(code(service.postBytes("/v1/plans", request, "Content-Encoding", "gzip")))
                .isEqualTo("400 unreadable");
        byte[] cut = Arrays.copyOf(gzip(request), 200);
        assertThat(code(service.postBytes("/v1/plans", cut, "Content-Encoding", "gzip")))
                .isEqualTo("400 unreadable");
    }

    private static byte[] large() {
        return bytes("{\"problem\": {\"name\": \"" + " ".repeat(LIMIT) + "\"}}");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws IOException {
        assertThat(code(service.postBytes("/v1/plans", large()))).isEqualTo("413 too-large");
        assertThat(code(service.postBytes("/v1/checks", large()))).isEqualTo("413 too-large");
        HttpResponse<String> chunked = service.send(
                "POST",
                "/v1/plans",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large())),
                RunningService.AS_JSON);
        assertThat(code(chunked)).isEqualTo("413 too-large");
        byte[] bomb = gzip(new byte[100_000_000]);
        assertThat(bomb.length).isGreaterThan(LIMIT); // Its packed length alone would do.
        byte[] smallBomb = gzip(bytes("{\"problem\": {\"name\": \"" + " ".repeat(20_000_000) + "\"}}"));
        assertThat(smallBomb.length).isLessThan(LIMIT);
        assertThat(code(service.postBytes("/v1/plans", smallBomb, "Content-Encoding", "gzip")))
                .isEqualTo("413 too-large");
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsRefusedBeforeItIsSent() {
        String answer = service.raw(String.join(
                "\r\n",
                "POST /v1/plans HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: 70000",
                "Expect: 100-continue",
                "Connection: close",
                "",
                ""));
        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void slowSendersHoldNobodyUp() throws IOException {
        List<Socket> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) { // Twice as many as bodies are read at once.
                Socket sender = new Socket(
                        InetAddress.getLoopbackAddress(), service.root().getPort());
                senders.add(sender);
                String begun = "POST /v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\nExpect: 100-continue\r\n\r\n{\"problem\"";
                sender.getOutputStream().write(bytes(begun));
                assertThat(sender.getInputStream().read()).isEqualTo('H'); // HTTP/1.1 100: its body is being read.
            }
            HttpResponse<String> answer = service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(RunningService.bodies(data)).hasSize(senders.size());
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    @Test
    void nothingOfABodyIsLeftBehind() throws IOException {
        service.postBytes("/v1/plans", large());
        service.post("/v1/plans", "{\"problem\": ");
        service.post("/v1/plans", body(oneOrder(), "{}"));
        Awaitility.await()
                .untilAsserted(
                        () -> { // Bodies of senders who are gone are noticed a little later.
                            assertThat(RunningService.bodies(data)).isEmpty();
                        });
    }

    @Test
    void ordersDaysAndSecondsHaveLimits() {
        String order = "{\"id\": \"O1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}";
        StringBuilder orders = new StringBuilder(order);
        for (int i = 2; i <= 4; i++) {
            orders.append(", ").append(order.replace("O1", "O" + i));
        }
        String problem = oneOrder().replace(order, orders).replace("2019-06-30", "2019-07-01");

        assertThat(faults(service.post("/v1/plans", body(problem, "{\"seconds\": 0.51}"))))
                .isEqualTo(Map.of(
                        "/problem/orders", "4 orders; this service takes at most 3",
                        "/problem/lastDay", "8 days; this service takes at most 7",
                        "/options/seconds", "expected a number above 0, at most 0.5"));
    }
}
