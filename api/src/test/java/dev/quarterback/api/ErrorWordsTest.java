package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Errors speak of the request, never of the classes that have read it. */
class ErrorWordsTest {
    /** Packages, classes, their members and what they throw. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i:exception|java|jackson|spring|tomcat|catalina)|[a-z]+\\.[a-z.]+\\.|[a-z][A-Z][a-z]+\\(|"
                    + "\\b[A-Z][a-z]+([A-Z][a-z]+)+\\b");

    private static final List<String> VALUES =
            List.of("", "x", "-1", "1e9", "99999999999999999999", "null", "%00", "%F0%9F%98%80", "a".repeat(300));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "1",
            "null",
            "true",
            "\"x\"",
            "[",
            "[]",
            "{",
            "{\"",
            "{\"problem\"",
            "{\"problem\":",
            "{\"problem\": {",
            "{\"problem\": x}",
            "{\"problem\": NaN}",
            "{\"problem\": 01}",
            "{\"problem\": 1.}",
            "{\"problem\": \"\\x\"}",
            "{\"problem\": \"\u0001\"}",
            "{\"problem\": tru}",
            "{'problem': 1}",
            "{problem: 1}",
            "{/**/}",
            "{} {}",
            "{}}",
            "{\"problem\": " + "[".repeat(200),
            "{\"problem\": " + "1".repeat(2_000) + "}",
            "{\"problem\": \"" + "x".repeat(1_000_001) + "\"}",
            "{\"" + "x".repeat(100_000) + "\": 1}",
            "{\"problem\": {}, \"problem\": {}}",
            "{\"problem\": {\"orders\": [{\"id\": 1}]}, \"plan\": {\"trips\": 1}}",
            "{\"problem\": {}, \"options\": {\"seconds\": \"x\", \"gap\": [], \"seed\": 1.5, \"from\": 1, \"x\": null}}",
            "{\"problem\": {}, \"options\": {\"a\": 1, \"a\": 2}}",
            "{\"problem\": {}, \"options\": []}");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String plan;

    private final List<String> seen = new ArrayList<>();

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.limits.burst=100000", "logging.level.root=off");
        plan = "/v1/plans/" + service.submit(oneOrder(), "{\"seconds\": 0.1}");
        service.await(plan.substring("/v1/plans/".length()), "DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private void look(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            words(JSON.readTree(answer.body())).stream()
                    .map(text -> text.replace(SentFiles.XLSX, "")) // A media type looks like a package.
                    .filter(text -> INSIDE.matcher(text).find())
                    .forEach(seen::add);
        }
    }

    private static List<String> words(JsonNode error) {
        List<String> texts = new ArrayList<>();
        texts.add(error.get("title").stringValue());
        texts.add(error.get("detail").stringValue());
        error.path("errors").forEach(fault -> texts.add(fault.get("message").stringValue()));
        return texts;
    }

    @Test
    void ofParameters() {
        for (String path : List.of("/v1/plans", plan, plan + "/result", plan + "/problem", "/v1/datasets")) {
            for (String value : VALUES) {
                for (String name : List.of("limit", "after", "status", "table", "mode", "x")) {
                    look(service.get(path + "?" + name + "=" + value));
                }
            }
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void ofHeaders() {
        for (String value :
                List.of("x", "x/y", "*", "text/", ";", ",", "a/b;q=x", "application/json;charset=x", "image/png")) {
            for (String path : List.of("/v1/plans", plan + "/result?table=trips", plan + "/events", "/v1/none")) {
                look(service.get(path, "Accept", value));
                look(service.get(path, "If-None-Match", value, "Accept-Encoding", value, "Last-Event-ID", value));
                look(service.get(path, "Authorization", value));
            }
            for (String path : List.of("/v1/plans", "/v1/checks", plan + "/stop", plan)) {
                for (String header : List.of("Content-Type", "Content-Encoding", "Idempotency-Key")) {
                    look(service.send("POST", path, BodyPublishers.ofString("{}"), header, value));
                }
            }
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void ofBodies() {
        for (String text : TEXTS) {
            for (String path : List.of("/v1/plans", "/v1/plans?mode=validate", "/v1/checks")) {
                look(service.post(path, text));
            }
        }
        for (String field : List.of("orders", "carriers", "firstDay", "name")) {
            for (String value : List.of("1", "\"x\"", "{}", "[1]", "[{}]", "null", "1e999", "true")) {
                look(service.post("/v1/plans", body("{\"" + field + "\": " + value + "}", "{}")));
            }
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void ofAddressesAndMethods() {
        for (String path : List.of("/v1", "/v1/plans/x/y/z", "/x.y", plan + "/result/x", "/error", "/actuator/x")) {
            for (String method : List.of("GET", "POST", "PUT", "BREW")) {
                look(service.send(method, path, RunningService.none()));
            }
        }
        assertThat(seen).isEmpty();
    }
}
