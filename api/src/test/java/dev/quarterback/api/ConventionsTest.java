package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What all requests have in common: methods, types, unknown addresses, the form of errors. */
class ConventionsTest {
    private static final String NO_PLAN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String done;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
        done = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        service.await(done, "DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String address(String path) {
        return path.replace("{id}", done);
    }

    private static void assertError(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode error = JSON.readTree(answer.body());
        assertThat(error.get("status").intValue()).isEqualTo(status);
        assertThat(error.get("code").stringValue()).isEqualTo(code);
        assertThat(error.get("requestId").stringValue())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/plans                | GET, HEAD, OPTIONS, POST",
                "/v1/plans/{id}           | DELETE, GET, HEAD, OPTIONS",
                "/v1/plans/{id}/problem   | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/result    | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/result.csv | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/events    | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/stop      | OPTIONS, POST",
                "/v1/plans/{id}/diff/{id} | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/revisions | OPTIONS, POST",
                "/v1/plans/{id}/change    | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/publication | DELETE, OPTIONS, POST",
                "/v1/publications         | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/explanation | GET, HEAD, OPTIONS, POST",
                "/v1/plans/{id}/explanation/O1 | GET, HEAD, OPTIONS",
                "/v1/plans/{id}/bottlenecks | GET, HEAD, OPTIONS, POST",
                "/v1/plans/{id}/promises  | OPTIONS, POST",
                "/v1/plans/{id}/what-ifs  | GET, HEAD, OPTIONS, POST",
                "/v1/plans/{id}/schedule  | GET, HEAD, OPTIONS",
                "/v1/jobs                 | GET, HEAD, OPTIONS",
                "/v1/jobs/x               | DELETE, GET, HEAD, OPTIONS",
                "/v1/jobs/x/result        | GET, HEAD, OPTIONS",
                "/v1/jobs/x/events        | GET, HEAD, OPTIONS",
                "/v1/jobs/x/stop          | OPTIONS, POST",
                "/v1/bounds               | OPTIONS, POST",
                "/v1/bounds/x             | DELETE, GET, HEAD, OPTIONS",
                "/v1/bounds/x/events      | GET, HEAD, OPTIONS",
                "/v1/bounds/x/stop        | OPTIONS, POST",
                "/v1/validations          | OPTIONS, POST",
                "/v1/checks               | OPTIONS, POST",
                "/v1/datasets             | GET, HEAD, OPTIONS",
                "/v1/datasets/one-order   | GET, HEAD, OPTIONS",
            })
    void anAddressSaysWhichMethodsItHas(String path, String allowed) {
        for (String method : List.of("PATCH", "BREW")) {
            HttpResponse<String> answer = service.send(method, address(path), none());
            assertError(answer, 405, "method-not-allowed");
            assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        }
        HttpResponse<String> options = service.send("OPTIONS", address(path), none());
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow").orElseThrow().split(","))
                .containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/plans/%s",
        "DELETE, /v1/plans/%s",
        "GET, /v1/plans/%s/problem",
        "GET, /v1/plans/%s/result",
        "GET, /v1/plans/%s/result.csv",
        "GET, /v1/plans/%s/events",
        "GET, /v1/plans/%1$s/diff/%1$s",
        "GET, /v1/plans/%s/change",
        "POST, /v1/plans/%s/publication",
        "POST, /v1/plans/%s/explanation",
        "GET, /v1/plans/%s/explanation",
        "GET, /v1/plans/%s/explanation/O1",
        "GET, /v1/plans/%s/what-ifs",
        "GET, /v1/plans/%s/schedule",
        "GET, /v1/jobs?plan=%s",
        "GET, /v1/jobs/%s",
        "GET, /v1/jobs/%s/result",
        "GET, /v1/jobs/%s/events",
        "POST, /v1/jobs/%s/stop",
        "DELETE, /v1/jobs/%s",
        "GET, /v1/bounds/%s",
        "DELETE, /v1/plans/%s/publication",
        "POST, /v1/plans/%s/stop",
    })
    void aPlanThatDoesNotExistIsNotFound(String method, String path) {
        for (String id : List.of(NO_PLAN, "1", "%7B%7D", "DROP%20TABLE", NO_PLAN.toUpperCase(Locale.ROOT))) {
            assertError(service.send(method, path.formatted(id), none()), 404, "not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/datasets/none", "/v1/plans/", "/v2", "/v1/plans/{id}/results", "/page/none.js"})
    void anUnknownAddressIsNotFound(String path) {
        assertError(service.get(address(path)), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/plans/{id}",
                "/v1/plans/{id}/problem",
                "/v1/plans/{id}/result",
                "/v1/plans/{id}/result.csv",
                "/v1/plans/{id}/events",
                "/v1/datasets",
                "/v1/datasets/one-order"
            })
    void whatIsAskedForInAnotherTypeIsNotAcceptable(String path) {
        assertError(service.get(address(path), "Accept", "image/png"), 406, "not-acceptable");
    }

    /** As many generated clients ask, which take the only JSON of an operation for what they want. */
    @ParameterizedTest
    @CsvSource({"/v1/plans/{id}/result.csv, text/csv", "/v1/plans/{id}/events, text/event-stream"})
    void whatIsNoJsonIsAlsoGivenToWhoAsksForErrorsAlone(String path, String type) {
        HttpResponse<String> answer = service.get(address(path), "Accept", "application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/plans", "/v1/validations", "/v1/checks", "/v1/plans/{id}/stop"})
    void whatIsToBeAnsweredInAnotherTypeIsNotDone(String path) {
        int before = service.json("/v1/plans").get("plans").size();
        assertError(
                service.post(address(path), RunningService.body(oneOrder(), "{}"), "Accept", "image/png"),
                406,
                "not-acceptable");
        assertThat(service.json("/v1/plans").get("plans")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans",
                "/v1/plans/{id}",
                "/v1/plans/{id}/problem",
                "/v1/plans/{id}/result",
                "/v1/plans/{id}/result.csv",
                "/v1/datasets",
                "/v1/datasets/one-order"
            })
    void headIsGetWithoutTheBody(String path) {
        HttpResponse<String> get = service.get(address(path));
        HttpResponse<String> head = service.send("HEAD", address(path), none());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String header : List.of("Content-Type", "ETag", "Cache-Control", "Vary")) {
            assertThat(head.headers().allValues(header)).isEqualTo(get.headers().allValues(header));
        }
    }

    @Test
    void headOfEventsDoesNotListen() {
        HttpResponse<String> head = service.send("HEAD", "/v1/plans/" + done + "/events", none());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans?limit=0",
                "/v1/plans?limit=201",
                "/v1/plans?limit=ten",
                "/v1/plans?limit=",
                "/v1/plans?status=",
                "/v1/plans?after=",
                "/v1/plans?limit=%25zz",
                "/v1/plans?status=RUNNING",
                "/v1/plans?after=x",
                "/v1/plans/{id}/result?table=orders",
                "/v1/plans/{id}/result?table=",
            })
    void aParameterThatMakesNoSenseIsRefused(String path) {
        assertError(service.get(address(path), "Accept", "text/csv, application/json"), 400, "unreadable");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void whatIsNoHttpIsRefusedInTheSameForm() {
        String json = "Content-Type: application/json";
        Map<String, Integer> requests = Map.ofEntries(
                Map.entry(lines("GET /v1/plans?limit=%zz HTTP/1.1", "Host: localhost"), 400),
                Map.entry(lines("GET //v1/plans HTTP/1.1", "Host: localhost"), 400),
                Map.entry(lines("GET /v1/plans;a=b HTTP/1.1", "Host: localhost"), 400),
                Map.entry(lines("GET /v1/%00 HTTP/1.1", "Host: localhost"), 400),
                Map.entry(lines("GET /v1/{} HTTP/1.1", "Host: localhost"), 400),
                Map.entry(lines("GET /v1/plans HTTP/1.1"), 400),
                Map.entry(lines("NONSENSE"), 400),
                Map.entry(lines("GET /v1/plans HTTP/1.1", "Host: localhost", "A: " + "b".repeat(20_000)), 400),
                Map.entry(lines("POST /v1/plans HTTP/1.1", "Host: localhost", json, "Idempotency-Key: \u0080"), 400),
                Map.entry(lines("POST /v1/plans HTTP/1.1", "Host: localhost", "Transfer-Encoding: rot13"), 501));
        requests.forEach((request, status) -> {
            String answer = service.raw(request);
            String name = request.length() > 60 ? request.substring(0, 60) : request;
            assertThat(answer).as(name).startsWith("HTTP/1.1 " + status + " ");
            assertThat(answer).as(name).contains("Content-Type: application/problem+json");
            JsonNode error = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
            assertThat(error.get("code").stringValue()).as(name).isEqualTo("unreadable");
            assertThat(answer)
                    .as(name)
                    .contains("X-Request-Id: " + error.get("requestId").stringValue());
        });
    }

    @Test
    void theStartPageAndTheDocumentationAreThere() {
        assertThat(service.get("/").body()).contains("swagger-ui.html");
        assertThat(service.get("/swagger-ui.html").headers().firstValue("Location"))
                .contains("/swagger-ui/index.html");
        assertThat(service.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(service.get("/v3/api-docs.yaml").body()).startsWith("openapi: 3.1");
    }
}
