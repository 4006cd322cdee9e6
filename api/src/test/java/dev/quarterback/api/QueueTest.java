package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A queue of two places behind one job at a time. */
class QueueTest {
    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1", "quarterback.jobs.queue=2");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void empty() {
        service.json("/v1/plans")
                .get("plans")
                .forEach(plan ->
                        service.send("DELETE", "/v1/plans/" + plan.get("id").stringValue(), none()));
    }

    /** Fills service and queue, and gives the ids, that of the job that runs first. */
    private static List<String> fill(String options) {
        List<String> ids = new ArrayList<>();
        ids.add(service.submit(oneOrder(), options));
        service.await(ids.get(0), "SOLVING");
        ids.add(service.submit(oneOrder(), options));
        ids.add(service.submit(oneOrder(), options));
        return ids;
    }

    private static long retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElse(-1);
    }

    @Test
    void whoComesToAFullQueueIsToldWhenTheNextPlaceIsFree() {
        fill("{\"seconds\": 20}");

        HttpResponse<String> refused = service.post("/v1/plans", body(oneOrder(), "{}"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(JSON.readTree(refused.body()).get("code").stringValue()).isEqualTo("queue-full");
        assertThat(retryAfter(refused)).isBetween(10L, 20L);
        assertThat(service.post("/v1/plans?mode=validate", body(oneOrder(), "{}"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyIsSentAwayForMoreThanAMinute() {
        fill("{\"seconds\": 6000}");

        assertThat(retryAfter(service.post("/v1/plans", body(oneOrder(), "{}"))))
                .isEqualTo(60);
    }

    @Test
    void aPlaceIsFreeOnceAJobThatWaitsIsStoppedOrDeleted() {
        List<String> ids = fill("{\"seconds\": 60}");
        service.send("POST", "/v1/plans/" + ids.get(1) + "/stop", none());
        ids.add(service.submit(oneOrder(), "{\"seconds\": 60}"));
        service.send("DELETE", "/v1/plans/" + ids.get(2), none());
        ids.add(service.submit(oneOrder(), "{\"seconds\": 60}"));

        assertThat(service.post("/v1/plans", body(oneOrder(), "{}")).statusCode())
                .isEqualTo(429);
    }

    @Test
    void whatIsRefusedTakesNoPlace() {
        fill("{\"seconds\": 60}").subList(1, 3).forEach(id -> service.send("DELETE", "/v1/plans/" + id, none()));
        for (int i = 0; i < 5; i++) {
            assertThat(service.post("/v1/plans", "{}").statusCode()).isEqualTo(422);
        }

        assertThat(service.post("/v1/plans", body(oneOrder(), "{}")).statusCode())
                .isEqualTo(202);
    }

    @Test
    void noMoreGetInAtOnceThanThereArePlaces() throws Exception {
        service.await(service.submit(oneOrder(), "{\"seconds\": 60}"), "SOLVING");
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                answers.add(callers.submit(
                        () -> service.post("/v1/plans", body(oneOrder(), "{}")).statusCode()));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(202, 429);
            assertThat(statuses).filteredOn(status -> status == 202).hasSizeLessThanOrEqualTo(2);
        } finally {
            callers.shutdown();
        }
    }
}
