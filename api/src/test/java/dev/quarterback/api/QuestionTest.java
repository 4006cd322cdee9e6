package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.none;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Questions about a plan that jobs answer: why orders are missing, what changes would bring. */
class QuestionTest {
    private static final String NO_JOB = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1", "quarterback.limits.seconds=60");
        plan = planned();
    }

    /** Of two orders one finds no handover. */
    private static String planned() {
        String id = service.submit(dataset("tiny/closed-center.json"), "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        return "/v1/plans/" + id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> ask(String path, String body) {
        return body.isEmpty() ? service.send("POST", path, none()) : service.post(path, body);
    }

    /** The address of the answer. */
    private static String asked(String path, String body) {
        HttpResponse<String> answer = ask(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = JSON.readTree(answer.body()).get("id").stringValue();
        assertThat(answer.headers().firstValue("Location")).contains("/v1/jobs/" + id + "/result");
        return "/v1/jobs/" + id;
    }

    private static JsonNode answered(String job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.get(job + "/result").statusCode() == 200);
        return service.json(job + "/result");
    }

    private static void ended(String job) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> service.json(job).get("status").stringValue().equals("DONE"));
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("code").stringValue();
    }

    @Test
    void aMissingOrderIsExplained() {
        JsonNode explanation = answered(asked(plan + "/explanation", ""));

        assertThat(explanation).isEqualTo(service.json(plan + "/explanation"));
        assertThat(explanation.get("complete").booleanValue()).isTrue();
        assertThat(explanation.get("orders")).hasSize(1);
        assertThat(explanation.at("/orders/0/order").stringValue()).isEqualTo("O1");
        JsonNode order = service.json(plan + "/explanation/O1");
        assertThat(order).isEqualTo(explanation.at("/orders/0"));
        assertThat(order.get("kind").stringValue()).isEqualTo("crowded-out");
        assertThat(order.get("blockers").toString()).isEqualTo("[\"O2\"]");
        assertThat(service.get(plan + "/explanation/O2").statusCode()).isEqualTo(404);
        assertThat(service.get(plan + "/explanation/none").statusCode()).isEqualTo(404);
    }

    @Test
    void changesAreTriedAndShownSideBySide() {
        String remedy = "set-handovers center=SAC days=2019-06-24 plus=1";
        String body = "{\"changes\": [\"" + remedy
                + "\", {\"name\": \"worse\", \"change\": \"remove-carriers carriers=C1\"}],"
                + " \"options\": {\"seconds\": 0.3, \"seed\": 3}}";

        JsonNode answer = answered(asked(plan + "/what-ifs", body));

        assertThat(answer).isEqualTo(service.json(plan + "/what-ifs"));
        assertThat(answer.at("/before/delivered").intValue()).isEqualTo(1);
        assertThat(answer.at("/control/gain").intValue()).isZero();
        assertThat(answer.at("/changes/0/name").stringValue()).isEqualTo(remedy);
        assertThat(answer.at("/changes/0/gain").intValue()).isEqualTo(1);
        assertThat(answer.at("/changes/1/name").stringValue()).isEqualTo("worse");
        assertThat(answer.at("/changes/1/handoversOut").intValue()).isEqualTo(1);
    }

    @Test
    void theGainOfOneSeedIsAnEstimateAndThatOfMoreIsVerified() {
        String change = "\"changes\": [\"set-handovers center=SAC days=2019-06-24 plus=1\"]";

        JsonNode one = answered(asked(plan + "/what-ifs", "{" + change + ", \"options\": {\"seconds\": 0.2}}"));
        JsonNode more =
                answered(asked(plan + "/what-ifs", "{" + change + ", \"options\": {\"seconds\": 1, \"seeds\": 2}}"));

        assertThat(one.get("seeds").intValue()).isEqualTo(1);
        assertThat(one.at("/changes/0/gainKind").stringValue()).isEqualTo("estimate");
        assertThat(one.at("/changes/0").has("gained")).isFalse();
        assertThat(more.get("seeds").intValue()).isEqualTo(2);
        assertThat(more.get("luck").intValue()).isZero();
        assertThat(more.at("/changes/0/gainKind").stringValue()).isEqualTo("verified");
        assertThat(more.at("/changes/0/gained").intValue()).isEqualTo(1);
    }

    @Test
    void whatBindsIsEstimatedAndVerified() {
        JsonNode answer = answered(
                asked(plan + "/bottlenecks", "{\"options\": {\"seconds\": 0.5, \"candidates\": 1, \"seed\": 1}}"));

        assertThat(answer).isEqualTo(service.json(plan + "/bottlenecks"));
        JsonNode best = answer.at("/candidates/0");
        assertThat(best.get("kind").stringValue()).isEqualTo("handover");
        assertThat(best.get("estimate").doubleValue()).isPositive();
        assertThat(best.get("gained").intValue()).isEqualTo(1);
        assertThat(best.at("/plan/deliveries")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"options\": 1}",
                "{\"options\": {\"candidates\": -1}}",
                "{\"options\": {\"candidates\": 101}}",
                "{\"options\": {\"target\": 1.5}}",
                "{\"options\": {\"seconds\": 10}}",
                "{\"candidates\": 1}",
            })
    void optionsOfBottlenecksThatMakeNoSenseAreRefused(String body) {
        assertThat(ask(plan + "/bottlenecks", body).statusCode()).isEqualTo(422);
    }

    @Test
    void anExplanationNeedsNoBodyAndTakesOptions() {
        for (String body : List.of("", "{}", "{\"options\": {\"seconds\": 60}}")) {
            JsonNode explanation = answered(asked(plan + "/explanation", body));

            assertThat(explanation.get("complete").booleanValue()).as(body).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 400",
                "{ | 400",
                "{\"seconds\": 1} | 422",
                "{\"options\": 1} | 422",
                "{\"options\": {\"second\": 1}} | 422",
                "{\"options\": {\"seconds\": 0}} | 422",
                "{\"options\": {\"seconds\": 60.1}} | 422",
            })
    void aBodyOfAnExplanationThatMakesNoSenseIsRefused(String body, int status) {
        assertThat(ask(plan + "/explanation", body).statusCode()).isEqualTo(status);
    }

    @Test
    void aBodyOfAnExplanationIsJson() {
        HttpResponse<String> answer = service.send(
                "POST", plan + "/explanation", BodyPublishers.ofString("{}"), "Content-Type", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(code(answer)).isEqualTo("unsupported-media-type");
        assertThat(answer.headers().firstValue("Accept")).contains("application/json");
    }

    @Test
    void changesMayBeGivenByName() {
        JsonNode answer = answered(asked(
                plan + "/what-ifs",
                "{\"changes\": {\"more\": {\"op\": \"set-handovers\", \"center\": \"SAC\", \"days\": [\"2019-06-24\"], \"plus\": 1}},"
                        + " \"options\": {\"seconds\": 0.2}}"));

        assertThat(answer.get("changes").findValuesAsString("name")).containsExactly("more");
    }

    @Test
    void beforeAnythingIsAskedThereIsNoAnswer() {
        String other = planned();

        for (String path : List.of("/explanation", "/explanation/O1", "/what-ifs")) {
            HttpResponse<String> answer = service.get(other + path);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(code(answer)).isEqualTo("no-result-yet");
        }
    }

    @Test
    void aJobIsFollowedStoppedAndDeleted() throws IOException {
        String busy = service.submit(dataset("tiny/closed-center.json"), "{\"seconds\": 60}");
        service.await(busy, "SOLVING");
        String job = asked(plan + "/explanation", "");

        assertThat(service.json(job).get("status").stringValue()).isEqualTo("QUEUED");
        assertThat(code(service.get(job + "/result"))).isEqualTo("no-result-yet");
        assertThat(service.send("POST", job + "/stop", none()).statusCode()).isEqualTo(202);
        try (EventReader events = new EventReader(service.open(job + "/events").body())) {
            assertThat(events.all()).extracting(EventReader.Event::status).containsExactly("STOPPED");
        }
        assertThat(service.get(job + "/result").body()).contains("This job ended without a result.");
        assertThat(service.send("DELETE", job, none()).statusCode()).isEqualTo(204);
        assertThat(service.get(job).statusCode()).isEqualTo(404);
        service.send("DELETE", "/v1/plans/" + busy, none());
    }

    @Test
    void whatWasAskedAboutAPlanIsListedLatestFirst() {
        String other = planned();
        String first = asked(other + "/explanation", "");
        ended(first);
        String second = asked(
                other + "/what-ifs",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"seconds\": 0.2}}");
        ended(second);

        JsonNode jobs = service.json("/v1/jobs?plan=" + other.substring("/v1/plans/".length()))
                .get("jobs");

        assertThat(jobs.valueStream().toList()).containsExactly(service.json(second), service.json(first));
        assertThat(service.json("/v1/jobs").get("jobs").valueStream().limit(2).toList())
                .isEqualTo(jobs.valueStream().toList());
        assertThat(service.get("/v1/jobs?plan=" + NO_JOB).statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/jobs?plan=none").statusCode()).isEqualTo(404);
    }

    @Test
    void questionsGoWithTheirPlan() {
        String other = planned();
        String job = asked(other + "/explanation", "");
        answered(job);

        service.send("DELETE", other, none());

        assertThat(service.get(job).statusCode()).isEqualTo(404);
        assertThat(service.get(other + "/explanation").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"changes\": 1}",
                "{\"changes\": []}",
                "{\"changes\": {}}",
                "{\"changes\": [1]}",
                "{\"changes\": [\"no-such-operation\"]}",
                "{\"changes\": [{\"name\": 1, \"change\": []}]}",
                "{\"changes\": {\"a\": [], \"a\": []}}",
                "{\"changes\": [\"remove-carriers carriers=C9\"]}",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"seconds\": 31}}",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"gap\": 1}}",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"seeds\": 0}}",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"seeds\": 101}}",
                "{\"changes\": [\"remove-carriers carriers=C1\"], \"options\": {\"seconds\": 16, \"seeds\": 2}}",
            })
    void aBodyThatMakesNoSenseIsRefused(String body) {
        assertThat(ask(plan + "/what-ifs", body).statusCode()).isEqualTo(422);
    }

    @Test
    void ofAPlanOrJobThatIsNotThereNothingIsTold() {
        assertThat(ask("/v1/plans/" + NO_JOB + "/explanation", "").statusCode()).isEqualTo(404);
        for (String path : List.of("", "/result", "/events")) {
            assertThat(service.get("/v1/jobs/" + NO_JOB + path).statusCode()).isEqualTo(404);
        }
        assertThat(service.get("/v1/jobs" + plan.substring("/v1/plans".length()))
                        .statusCode())
                .isEqualTo(404);
    }
}
