package dev.quarterback.api;

import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.RunningService.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanReader;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The life of plans from submission to deletion, over HTTP. */
class PlanLifeTest {
    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=2");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theStoryIsPlannedFollowedAndFetched() throws IOException {
        HttpResponse<String> accepted =
                service.post("/v1/plans", RunningService.body(story(), "{\"seconds\": 4, \"seed\": 7}"));
        assertThat(accepted.statusCode()).isEqualTo(202);
        JsonNode submitted = RunningService.JSON.readTree(accepted.body());
        String address = "/v1/plans/" + submitted.get("id").stringValue();
        assertThat(accepted.headers().firstValue("Location")).contains(address);
        assertThat(submitted.get("orders").intValue()).isEqualTo(12_000);
        assertThat(submitted.get("appointments").intValue()).isEqualTo(7_000);

        List<EventReader.Event> events;
        try (EventReader reader =
                new EventReader(service.open(address + "/events").body())) {
            events = reader.all();
        }
        assertThat(events).hasSizeBetween(3, 20); // At most a few a second.
        assertThat(events.subList(0, events.size() - 1))
                .allMatch(event -> event.name().equals("progress"));
        EventReader.Event end = events.get(events.size() - 1);
        assertThat(end.name()).isEqualTo("end");
        assertThat(end.status()).isEqualTo("DONE");
        List<Integer> delivered = new ArrayList<>();
        events.forEach(event -> delivered.add(event.data().path("delivered").intValue(0)));
        assertThat(delivered.get(delivered.size() - 1)).isGreaterThan(10_000);

        JsonNode metadata = service.json(address);
        assertThat(metadata).isEqualTo(end.data());
        assertThat(metadata.get("elapsedSeconds").doubleValue()).isBetween(3.5, 6.5);
        assertThat(metadata.get("upperBound").get("deliveries").longValue())
                .isGreaterThanOrEqualTo(metadata.get("deliveredWeight").longValue());
        assertThatTheVerdictIsThatOfThePlan(metadata);

        HttpResponse<String> result = service.get(address + "/result");
        Problem problem =
                ProblemReader.read(stream(service.get(address + "/problem").body()));
        assertThat(problem).isEqualTo(ProblemReader.read(stream(story())));
        Plan plan = PlanReader.read(stream(result.body()));
        var report = PlanChecker.check(problem, plan);
        assertThat(report.violations()).isEmpty();
        assertThat(report.figures().delivered())
                .isEqualTo(metadata.get("delivered").intValue());
        assertThat(report.figures().appointmentsKept())
                .isEqualTo(metadata.get("appointmentsKept").intValue());
        assertThat(report.figures().cost()).isEqualTo(metadata.get("cost").longValue());
    }

    /** 22,000 were delivered in June before and 49,000 in the quarter. */
    private static void assertThatTheVerdictIsThatOfThePlan(JsonNode metadata) {
        int delivered = metadata.get("delivered").intValue();
        long orders = metadata.get("upperBound").get("orders").longValue();
        JsonNode month = metadata.get("verdict").get("month");
        assertThat(month.get("target").toString()).isEqualTo("{\"low\":33000,\"high\":36000}");
        assertThat(month.get("delivered").intValue()).isEqualTo(22_000);
        assertThat(month.get("planned").intValue()).isEqualTo(delivered);
        assertThat(month.get("atMost").longValue())
                .isEqualTo(22_000 + orders)
                .isGreaterThanOrEqualTo(22_000 + delivered);
        assertThat(month.get("high").stringValue()).isEqualTo("impossible");
        JsonNode quarter = metadata.get("verdict").get("quarter");
        assertThat(quarter.get("target").toString()).isEqualTo("{\"low\":60000,\"high\":63000}");
        assertThat(quarter.get("delivered").intValue()).isEqualTo(49_000);
        assertThat(quarter.get("atMost").longValue()).isEqualTo(49_000 + orders);
    }

    @Test
    void whoeverListensAfterTheEndGetsTheEnd() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        service.await(id, "DONE");

        try (EventReader reader =
                new EventReader(service.open("/v1/plans/" + id + "/events").body())) {
            assertThat(reader.all()).singleElement().satisfies(event -> {
                assertThat(event.name()).isEqualTo("end");
                assertThat(event.data()).isEqualTo(service.json("/v1/plans/" + id));
            });
        }
    }

    @Test
    void aPlanIsStoppedEarlyAndKept() {
        String id = service.submit(oneOrder(), "{\"seconds\": 600}");
        Awaitility.await().until(() -> service.json("/v1/plans/" + id).has("delivered"));

        assertThat(service.send("POST", "/v1/plans/" + id + "/stop", none()).statusCode())
                .isEqualTo(202);

        JsonNode ended = service.await(id, "STOPPED");
        assertThat(ended.get("delivered").intValue()).isEqualTo(1);
        assertThat(service.get("/v1/plans/" + id + "/result").statusCode()).isEqualTo(200);
        assertThat(service.send("POST", "/v1/plans/" + id + "/stop", none()).statusCode())
                .isEqualTo(202);
        assertThat(service.json("/v1/plans/" + id).get("status").stringValue()).isEqualTo("STOPPED");
    }

    @Test
    void aPlanStoppedRightAfterItsSubmissionIsNeverAnEmptyOne() {
        for (int i = 0; i < 5; i++) {
            String id = service.submit(oneOrder(), "{\"seconds\": 60}");
            service.send("POST", "/v1/plans/" + id + "/stop", none());

            JsonNode ended = service.await(id, "STOPPED");
            HttpResponse<String> result = service.get("/v1/plans/" + id + "/result");
            if (ended.has("delivered")) {
                assertThat(ended.get("delivered").intValue()).isEqualTo(1);
                assertThat(RunningService.JSON.readTree(result.body()).get("deliveries"))
                        .hasSize(1);
            } else {
                assertThat(result.statusCode()).isEqualTo(409); // It was stopped while it waited.
            }
        }
    }

    @Test
    void aPlanStoppedBeforeThereIsOneHasNoResult() {
        String first = service.submit(oneOrder(), "{\"seconds\": 60}");
        String second = service.submit(oneOrder(), "{\"seconds\": 60}");
        String waiting = service.submit(oneOrder(), "{\"seconds\": 60}");

        assertThat(service.send("POST", "/v1/plans/" + waiting + "/stop", none())
                        .statusCode())
                .isEqualTo(202);

        assertThat(service.await(waiting, "STOPPED").has("delivered")).isFalse();
        assertThat(service.get("/v1/plans/" + waiting + "/result").statusCode()).isEqualTo(409);
        service.send("DELETE", "/v1/plans/" + first, none());
        service.send("DELETE", "/v1/plans/" + second, none());
    }

    @Test
    void aDeletedPlanIsGoneAndItsListenersAreTold() throws IOException {
        String id = service.submit(oneOrder(), "{\"seconds\": 600}");
        service.await(id, "SOLVING");
        try (EventReader reader =
                new EventReader(service.open("/v1/plans/" + id + "/events").body())) {
            assertThat(service.send("DELETE", "/v1/plans/" + id, none()).statusCode())
                    .isEqualTo(204);
            assertThat(reader.all()).allMatch(event -> event.name().equals("progress"));
        }
        assertThat(service.get("/v1/plans/" + id).statusCode()).isEqualTo(404);
        assertThat(service.send("DELETE", "/v1/plans/" + id, none()).statusCode())
                .isEqualTo(404);
        // Its place is free: the next one is planned at once.
        service.await(service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}"), "DONE");
    }

    @Test
    void aPlanStartsFromAnEarlierOne() {
        String earlier = service.submit(story(), "{\"seconds\": 2}");
        JsonNode before = service.await(earlier, "DONE");

        String id = service.submit(story(), "{\"seconds\": 0.5, \"from\": \"" + earlier + "\"}");
        service.send("DELETE", "/v1/plans/" + earlier, none()); // What is needed of it was copied.

        JsonNode after = service.await(id, "DONE");
        assertThat(after.get("appointmentsKept").intValue())
                .isGreaterThanOrEqualTo(before.get("appointmentsKept").intValue());
        assertThat(after.get("deliveredWeight").longValue())
                .isGreaterThanOrEqualTo(before.get("deliveredWeight").longValue());
    }

    @Test
    void aGapEndsPlanningEarly() {
        String id = service.submit(oneOrder(), "{\"seconds\": 600, \"gap\": 0}");

        JsonNode done = service.await(id, "DONE");
        assertThat(done.get("gapPercent").doubleValue()).isZero();
        assertThat(done.get("elapsedSeconds").doubleValue()).isLessThan(30);
    }
}
