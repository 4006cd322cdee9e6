package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A bound alone, over HTTP: a job as planning is. */
class BoundTest {
    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String submitted(String options) {
        HttpResponse<String> answer = service.post("/v1/bounds", body(oneOrder(), options));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode job = JSON.readTree(answer.body());
        assertThat(job.get("kind").stringValue()).isEqualTo("bound");
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<EventReader.Event> events(String bound) throws IOException {
        try (EventReader reader =
                new EventReader(service.open(bound + "/events").body())) {
            return reader.all();
        }
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("code").stringValue();
    }

    @Test
    void aBoundIsProvenFollowedFetchedAndDeleted() throws IOException {
        String bound = submitted("{\"seconds\": 60, \"kept\": 0}");

        List<EventReader.Event> events = events(bound);
        assertThat(events.get(events.size() - 1).name()).isEqualTo("end");
        JsonNode proven = service.json(bound);
        assertThat(proven.get("status").stringValue()).isEqualTo("DONE");
        assertThat(proven.get("upperBound")).isEqualTo(JSON.readTree("""
                {"appointments": 0, "vehicles": 1, "orders": 1, "deliveries": 1, "deliveriesWithMostAppointments": 1,
                 "deliveriesWithKept": 1}"""));
        assertThat(proven.get("complete").booleanValue()).isTrue();
        assertThat(service.get(bound + "/events", "Last-Event-ID", "end").statusCode())
                .isEqualTo(204);

        assertThat(service.send("DELETE", bound, none()).statusCode()).isEqualTo(204);
        assertThat(service.get(bound).statusCode()).isEqualTo(404);
    }

    @Test
    void beforeAnythingIsProvenThereIsNoResult() {
        String solving = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(solving, "SOLVING");
        String bound = submitted("{}");

        HttpResponse<String> waiting = service.get(bound);
        assertThat(waiting.statusCode()).isEqualTo(409);
        assertThat(code(waiting)).isEqualTo("no-result-yet");
        HttpResponse<String> stopped = service.send("POST", bound + "/stop", none());
        assertThat(stopped.statusCode()).isEqualTo(202);
        assertThat(JSON.readTree(stopped.body()).get("status").stringValue()).isEqualTo("STOPPED");
        assertThat(service.get(bound).body()).contains("This job ended without a result.");
        service.send("DELETE", "/v1/plans/" + solving, none());
    }

    @Test
    void aBoundIsNoPlanAndAPlanNoBound() {
        String bound = submitted("{\"seconds\": 0.1}");
        String plan = service.submit(oneOrder(), "{\"seconds\": 0.1}");

        assertThat(service.get("/v1/bounds/" + plan).statusCode()).isEqualTo(404);
        assertThat(service.get(bound.replace("bounds", "plans")).statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/bounds/x").statusCode()).isEqualTo(404);
        assertThat(service.json("/v1/plans").get("plans").findValuesAsString("id"))
                .doesNotContain(bound.substring("/v1/bounds/".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seconds\": 0}",
                "{\"kept\": -1}",
                "{\"kept\": 1.5}",
                "{\"kept\": 99999999999}",
                "{\"gap\": 1}",
                "[]",
            })
    void optionsThatMakeNoSenseAreRefused(String options) {
        assertThat(service.post("/v1/bounds", body(oneOrder(), options)).statusCode())
                .isEqualTo(422);
    }
}
