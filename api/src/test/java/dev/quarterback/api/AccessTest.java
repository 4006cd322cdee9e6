package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.api.security.KeysCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Who may do what on a service with API keys. */
class AccessTest {
    private static final int BURST = 200;

    /** An id that no plan and no job has. */
    private static final String NONE = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static final Map<String, String> KEYS = new HashMap<>();
    private static String planned;

    @BeforeAll
    static void start() {
        for (String role : List.of("read", "plan", "admin")) {
            KEYS.put(role, key(role));
        }
        KEYS.put("other", key("plan"));
        service = RunningService.start(
                data, "quarterback.limits.burst=" + BURST, "quarterback.limits.requests-per-minute=1");
        planned = submit("other");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String keyOf(String role) {
        return Objects.requireNonNull(KEYS.get(role));
    }

    private static String key(String role) {
        return keys("add", role, "--role", role);
    }

    private static String keys(String... arguments) {
        StringWriter out = new StringWriter();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        new CommandLine(new KeysCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .execute(all);
        return out.toString().strip();
    }

    private static HttpResponse<String> send(String role, String method, String path, String body) {
        String[] headers = role.equals("nobody")
                ? RunningService.AS_JSON
                : new String[] {"Content-Type", "application/json", "Authorization", "Bearer " + keyOf(role)};
        return service.send(method, path, BodyPublishers.ofString(body), headers);
    }

    private static String submit(String role) {
        HttpResponse<String> answer = send(role, "POST", "/v1/plans", body(oneOrder(), "{\"seconds\": 0.1}"));
        assertThat(answer.statusCode()).isEqualTo(202);
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    private static String submitLong() {
        String body = body(oneOrder(), "{\"seconds\": 60}");
        return JSON.readTree(send("admin", "POST", "/v1/plans", body).body())
                .get("id")
                .stringValue();
    }

    private static String bodyFor(String path) {
        return path.endsWith("/checks")
                ? "{\"problem\": " + oneOrder() + ", \"plan\": " + dataset("tiny/one-order.best.plan.json") + "}"
                : path.endsWith("/quarters")
                        ? "{\"problem\": " + oneOrder() + "}"
                        : body(oneOrder(), "{\"seconds\": 0.1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // method and path              | nobody | read | plan | admin
                "GET    /v1/plans               | 401    | 200  | 200  | 200",
                "GET    /v1/plans/{id}          | 401    | 200  | 200  | 200",
                "GET    /v1/plans/{id}/problem  | 401    | 200  | 200  | 200",
                "HEAD   /v1/plans/{id}/problem  | 401    | 200  | 200  | 200",
                "HEAD   /v1/plans/{id}/events   | 401    | 200  | 200  | 200",
                "GET    /v1/datasets            | 401    | 200  | 200  | 200",
                "GET    /v1/datasets/one-order  | 401    | 200  | 200  | 200",
                "GET    /actuator/prometheus    | 401    | 200  | 200  | 200",
                "POST   /v1/plans               | 401    | 403  | 202  | 202",
                "POST   /v1/plans?mode=validate | 401    | 200  | 200  | 200",
                "POST   /v1/plans?mode=plan     | 401    | 403  | 202  | 202",
                "POST   /v1/plans?mode=validate&mode=plan | 401 | 403 | 400 | 400",
                "POST   /v1/checks              | 401    | 200  | 200  | 200",
                "POST   /v1/plans/{id}/stop     | 401    | 403  | 403  | 202",
                "DELETE /v1/plans/{id}          | 401    | 403  | 403  | 204",
                "POST   /v1/plans/{none}/promises | 401 | 404 | 404 | 404",
                "POST   /v1/plans/{none}/revisions | 401 | 403 | 404 | 404",
                "POST   /v1/plans/{none}/explanation | 401 | 403 | 404 | 404",
                "POST   /v1/plans/{none}/what-ifs | 401 | 403 | 404 | 404",
                "POST   /v1/plans/{none}/bottlenecks | 401 | 403 | 404 | 404",
                "POST   /v1/plans/{none}/publication | 401 | 403 | 404 | 404",
                "DELETE /v1/plans/{none}/publication | 401 | 403 | 404 | 404",
                "GET    /v1/plans/{none}/explanation | 401 | 404 | 404 | 404",
                "GET    /v1/plans/{none}/diff/{none} | 401 | 404 | 404 | 404",
                "GET    /v1/publications | 401 | 200 | 200 | 200",
                "POST   /v1/bounds | 401 | 403 | 202 | 202",
                "POST   /v1/quarters | 401 | 403 | 201 | 201",
                "GET    /v1/quarters | 401 | 200 | 200 | 200",
                "GET    /v1/quarters/{none} | 401 | 404 | 404 | 404",
                "POST   /v1/quarters/{none}/days | 401 | 403 | 404 | 404",
                "GET    /v1/quarters/{none}/days/2019-06-24 | 401 | 404 | 404 | 404",
                "GET    /v1/quarters/{none}/days/2019-06-24/report | 401 | 404 | 404 | 404",
                "GET    /v1/quarters/{none}/history | 401 | 404 | 404 | 404",
                "GET    /v1/quarters/{none}/comparison | 401 | 404 | 404 | 404",
                "GET    /v1/quarters/{none}/outlook | 401 | 404 | 404 | 404",
                "DELETE /v1/quarters/{none} | 401 | 403 | 404 | 404",
                "POST   /v1/jobs/{none}/stop | 401 | 403 | 404 | 404",
                "DELETE /v1/jobs/{none} | 401 | 403 | 404 | 404",
                "DELETE /v1/bounds/{none} | 401 | 403 | 404 | 404",
                "GET    /nothing                | 401    | 404  | 404  | 404",
                "PUT    /v1/plans               | 401    | 403  | 405  | 405",
                "GET    /                       | 200    | 200  | 200  | 200",
                "GET    /v3/api-docs            | 200    | 200  | 200  | 200",
                "GET    /actuator/health        | 200    | 200  | 200  | 200",
                "GET    /actuator/health/liveness | 200  | 200  | 200  | 200",
            })
    void eachRequestNeedsARole(String request, int nobody, int read, int plan, int admin) {
        List<String> parts = List.of(request.split(" +", 2));
        String path = parts.get(1).replace("{id}", planned).replace("{none}", NONE);
        Map<String, Integer> expected = Map.of("nobody", nobody, "read", read, "plan", plan, "admin", admin);
        for (String role : List.of("nobody", "read", "plan", "admin")) {
            HttpResponse<String> answer =
                    send(role, parts.get(0), path, parts.get(0).equals("POST") ? bodyFor(parts.get(1)) : "");
            assertThat(answer.statusCode()).as(role).isEqualTo(expected.get(role));
            if (answer.statusCode() == 401) {
                assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            }
        }
        if (parts.get(0).equals("DELETE")) {
            planned = submit("other");
        }
    }

    @Test
    void whoHasSubmittedAPlanMayEndIt() {
        String id = submit("plan");
        assertThat(send("plan", "POST", "/v1/plans/" + id + "/stop", "").statusCode())
                .isEqualTo(202);
        assertThat(send("plan", "DELETE", "/v1/plans/" + id, "").statusCode()).isEqualTo(204);
    }

    @Test
    void whoHasStartedAQuarterAndAdminsMayDeleteIt() {
        for (String owner : List.of("plan", "other")) {
            String quarter = send(owner, "POST", "/v1/quarters", "{\"problem\": " + oneOrder() + "}")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            HttpResponse<String> others = send(owner.equals("plan") ? "other" : "plan", "DELETE", quarter, "");
            assertThat(others.statusCode()).isEqualTo(403);
            assertThat(send(owner.equals("plan") ? "plan" : "admin", "DELETE", quarter, "")
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void idempotencyKeysAreTheirCallers() {
        String[] ids = new String[2];
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = service.post(
                    "/v1/plans",
                    body(oneOrder(), "{\"seconds\": 0.1}"),
                    "Idempotency-Key",
                    "same",
                    "X-API-Key",
                    keyOf(i == 0 ? "plan" : "other"));
            ids[i] = JSON.readTree(answer.body()).get("id").stringValue();
        }
        assertThat(ids[0]).isNotEqualTo(ids[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer qb_000000000000_AAAA", "Bearer qb_", "bearer nothing"})
    void aKeyThatIsNoneIsRefusedAlsoWhereNoneIsNeeded(String authorization) {
        for (String path : List.of("/v1/plans", "/")) {
            HttpResponse<String> answer = service.get(path, "Authorization", authorization);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo("unauthenticated");
        }
    }

    @Test
    void aRevokedKeyEndsAtOnceAndANewOneBeginsAtOnce() {
        String text = key("read");
        assertThat(service.get("/v1/plans", "X-API-Key", text).statusCode()).isEqualTo(200);

        keys("revoke", text.substring(3, 15));

        assertThat(service.get("/v1/plans", "X-API-Key", text).statusCode()).isEqualTo(401);
    }

    @Test
    void aStreamOfEventsEndsWithItsKeyAndNoOther() throws Exception {
        String text = key("read");
        String id = submitLong();
        try (EventReader ended = listen(id, text);
                EventReader other = listen(id, keyOf("other"))) {
            ended.next();
            keys("revoke", text.substring(3, 15));

            assertThat(restInTime(ended)).allMatch(event -> event.name().equals("progress"));
            assertThat(other.next()).isNotNull();
        }
        send("admin", "DELETE", "/v1/plans/" + id, "");
    }

    @Test
    void aStreamOfEventsEndsWithItsKeyAlsoWhileTheDatabaseDoesNotAnswer() throws Exception {
        String text = key("read");
        try (EventReader ended = listen(submitLong(), text);
                Connection database = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("quarterback"));
                Statement statement = database.createStatement()) {
            ended.next();
            statement.execute("set exclusive 1"); // All others wait.
            try {
                keys("revoke", text.substring(3, 15));

                assertThat(restInTime(ended)).allMatch(event -> event.name().equals("progress"));
            } finally {
                statement.execute("set exclusive 0");
            }
        }
    }

    /** What comes until the end of the stream, which is promised within seconds. */
    private static List<EventReader.Event> restInTime(EventReader stream) throws Exception {
        CompletableFuture<List<EventReader.Event>> rest = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                rest.complete(stream.all());
            } catch (IOException e) {
                rest.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(rest::isDone);
        return rest.get();
    }

    private static EventReader listen(String id, String key) {
        return new EventReader(service.send(
                        "GET",
                        "/v1/plans/" + id + "/events",
                        BodyPublishers.noBody(),
                        BodyHandlers.ofInputStream(),
                        "X-API-Key",
                        key)
                .body());
    }

    @Test
    void eachKeyHasItsOwnLimitOfRequests() {
        String greedy = key("read");
        for (int i = 0; i < BURST; i++) {
            assertThat(service.get("/v1/plans?limit=1", "X-API-Key", greedy).statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> refused = service.get("/v1/plans?limit=1", "X-API-Key", greedy);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(JSON.readTree(refused.body()).get("code").stringValue()).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 61L);
        assertThat(service.get("/v1/plans", "X-API-Key", key("read")).statusCode())
                .isEqualTo(200);
        assertThat(service.get("/actuator/health", "X-API-Key", greedy).statusCode())
                .isEqualTo(200);
    }
}
