package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.gzip;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are sent again because nobody knows whether they arrived. */
class IdempotencyTest {
    private static final String BODY = body(oneOrder(), "{\"seconds\": 0.1}");

    @TempDir
    private Path data;

    private RunningService start() {
        return RunningService.start(data, "quarterback.jobs.at-once=1", "quarterback.jobs.queue=10");
    }

    private static HttpResponse<String> submit(RunningService service, String body, String key) {
        return service.post("/v1/plans", body, "Idempotency-Key", key);
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = JSON.readTree(answer.body()).get("id").stringValue();
        assertThat(answer.headers().firstValue("Location")).contains("/v1/plans/" + id);
        return id;
    }

    @Test
    void theSameRequestIsOneJobAlsoAfterARestart() {
        String first;
        try (RunningService service = start()) {
            first = id(submit(service, BODY, "retry-1"));
            assertThat(id(submit(service, BODY, "retry-1"))).isEqualTo(first);
            assertThat(id(service.postBytes(
                            "/v1/plans",
                            gzip(BODY.getBytes(StandardCharsets.UTF_8)),
                            "Idempotency-Key",
                            "retry-1",
                            "Content-Encoding",
                            "gzip")))
                    .isEqualTo(first);
            assertThat(id(submit(service, BODY, "retry-2"))).isNotEqualTo(first);
            service.await(first, "DONE");
        }
        try (RunningService service = start()) {
            assertThat(id(submit(service, BODY, "retry-1"))).isEqualTo(first);
            assertThat(service.json("/v1/plans").get("plans")).hasSize(2);
        }
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        try (RunningService service = start()) {
            String first = id(submit(service, BODY, "key"));

            for (String other : new String[] {BODY + " ", "{\"problem\": {}}"}) {
                HttpResponse<String> answer = submit(service, other, "key");
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(JSON.readTree(answer.body()).get("code").stringValue())
                        .isEqualTo("key-reused");
            }
            service.send("DELETE", "/v1/plans/" + first, none());
            assertThat(id(submit(service, BODY + " ", "key"))).isNotEqualTo(first); // Deleted with its plan.
            assertThat(submit(service, "{}", "refused").statusCode()).isEqualTo(422);
            id(submit(service, BODY, "refused")); // What was refused has not used its key.
        }
    }

    @Test
    void theSameRequestManyTimesAtOnceIsOneJob() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (RunningService service = start()) {
            for (int round = 0; round < 5; round++) {
                String key = "round " + round;
                List<Future<String>> answers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    answers.add(callers.submit(() -> id(submit(service, BODY, key))));
                }
                Set<String> ids = new HashSet<>();
                for (Future<String> answer : answers) {
                    ids.add(answer.get());
                }
                assertThat(ids).hasSize(1);
                service.await(ids.iterator().next(), "DONE");
            }
            assertThat(service.json("/v1/plans").get("plans")).hasSize(5);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void aFullQueueKnowsWhatItHasTakenIn() {
        try (RunningService service =
                RunningService.start(data, "quarterback.jobs.at-once=1", "quarterback.jobs.queue=1")) {
            String busy = id(submit(service, body(oneOrder(), "{\"seconds\": 60}"), "busy"));
            service.await(busy, "SOLVING");
            String waiting = id(submit(service, BODY, "waiting"));
            assertThat(submit(service, BODY, "late").statusCode()).isEqualTo(429);
            assertThat(id(submit(service, BODY, "waiting"))).isEqualTo(waiting);
            service.send("DELETE", "/v1/plans/" + busy, none());
        }
    }

    /** The id of the job. */
    private static String job(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    @Test
    void theSameQuestionIsOneJobAlsoAfterARestart() {
        Map<String, String> questions = new LinkedHashMap<>();
        Map<String, String> jobs = new LinkedHashMap<>();
        try (RunningService service = start()) {
            String plan = "/v1/plans/" + id(submit(service, BODY, "plan"));
            service.await(plan.substring("/v1/plans/".length()), "DONE");
            questions.put("/v1/bounds", BODY);
            questions.put(plan + "/explanation", "{}");
            questions.put(plan + "/bottlenecks", "{\"options\": {\"seconds\": 0.1, \"candidates\": 0}}");
            questions.put(plan + "/what-ifs", "{\"changes\": [\"set-weights km=2\"], \"options\": {\"seconds\": 0.1}}");
            questions.forEach((path, body) -> {
                jobs.put(path, job(service.post(path, body, "Idempotency-Key", path)));
                assertThat(job(service.post(path, body, "Idempotency-Key", path)))
                        .isEqualTo(jobs.get(path));
                assertThat(service.post(path, body + " ", "Idempotency-Key", path)
                                .statusCode())
                        .as(path)
                        .isEqualTo(422);
                assertThat(service.post(path, body, "Idempotency-Key", "plan").body())
                        .contains("key-reused");
            });
            assertThat(jobs.values()).doesNotHaveDuplicates();
            assertThat(submit(service, BODY, "/v1/bounds").statusCode()).isEqualTo(422);
        }
        try (RunningService service = start()) {
            questions.forEach((path, body) -> assertThat(job(service.post(path, body, "Idempotency-Key", path)))
                    .isEqualTo(jobs.get(path)));
            String bound = jobs.get("/v1/bounds");
            service.send("DELETE", "/v1/bounds/" + bound, none());
            assertThat(job(service.post("/v1/bounds", BODY, "Idempotency-Key", "/v1/bounds")))
                    .isNotEqualTo(bound);
        }
    }

    @Test
    void aKeyIsPrintableAndNotTooLong() {
        try (RunningService service = start()) {
            for (String key : new String[] {"", " ", "a\tb", "k".repeat(201)}) {
                assertThat(submit(service, BODY, key).statusCode()).as(key).isEqualTo(400);
            }
            id(submit(service, BODY, "k".repeat(200)));
        }
    }
}
