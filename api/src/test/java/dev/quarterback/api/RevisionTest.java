package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Planning again after a change. */
class RevisionTest {
    private static final String LATER = "{\"change\": \"set-handovers center=SAC days=2019-06-24 regular=0\","
            + " \"options\": {\"seconds\": 0.3}}";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String first;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        first = service.submit(oneOrder(), "{\"seconds\": 60, \"gap\": 0}");
        service.await(first, "DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> revise(String parent, String body, String... headers) {
        return service.post("/v1/plans/" + parent + "/revisions", body, headers);
    }

    private static String revised(String parent, String body) {
        HttpResponse<String> answer = revise(parent, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String id = JSON.readTree(answer.body()).get("id").stringValue();
        assertThat(answer.headers().firstValue("Location")).contains("/v1/plans/" + id);
        service.await(id, "DONE");
        return id;
    }

    private static JsonNode deliveries(String plan) {
        return service.json("/v1/plans/" + plan + "/result").get("deliveries");
    }

    @Test
    void aRevisionIsAPlanOfTheChangedProblem() {
        String revision = revised(first, LATER);

        JsonNode metadata = service.json("/v1/plans/" + revision);
        assertThat(metadata.get("parent").stringValue()).isEqualTo(first);
        assertThat(metadata.get("kind").stringValue()).isEqualTo("planning");
        assertThat(deliveries(first).at("/0/day").stringValue()).isEqualTo("2019-06-24");
        assertThat(deliveries(revision).at("/0/day").stringValue()).isGreaterThan("2019-06-24");
        assertThat(service.json("/v1/plans/" + revision + "/diff/" + first).at("/orders/0/change"))
                .hasToString("\"moved\"");
    }

    @Test
    void itsProblemHasTheChangeAndWhatThePlanBeforePlans() {
        String revision = revised(first, LATER);

        JsonNode problem = service.json("/v1/plans/" + revision + "/problem");
        assertThat(problem.at("/orders/0/planned"))
                .isEqualTo(JSON.readTree("{\"center\": \"SAC\", \"day\": \"2019-06-24\"}"));
        assertThat(problem.at("/weights/change").intValue()).isEqualTo(10_000);
        assertThat(problem.at("/centers/0").toString()).contains("2019-06-24");
        assertThat(service.json("/v1/plans/" + revision + "/change")).isEqualTo(JSON.readTree("""
                [{"op": "set-handovers", "center": "SAC", "days": ["2019-06-24"], "regular": 0}]"""));
    }

    @Test
    void aPlanThatStartedFromOneOfTheSameProblemHasAChangeOfNothing() {
        String again = service.submit(oneOrder(), "{\"seconds\": 60, \"gap\": 0, \"from\": \"" + first + "\"}");
        service.await(again, "DONE");

        assertThat(service.get("/v1/plans/" + again + "/change").body()).isEqualTo("[]");
        assertThat(service.get("/v1/plans/" + first + "/change").statusCode()).isEqualTo(404);
    }

    @Test
    void theChangeMaySayOtherwiseWhatGivingUpAHandoverWeighs() {
        String revision = revised(
                first, "{\"change\": {\"op\": \"set-weights\", \"change\": 7}, \"options\": {\"seconds\": 0.3}}");

        assertThat(service.json("/v1/plans/" + revision + "/problem").at("/weights/change"))
                .hasToString("7");
    }

    @Test
    void daysThatAreKeptStayAsTheyArePlanned() {
        String revision =
                revised(first, "{\"change\": \"set-weights km=3\", \"options\": {\"seconds\": 0.3, \"keepDays\": 1}}");

        assertThat(service.json("/v1/plans/" + revision + "/problem").at("/orders/0/arrival"))
                .isEqualTo(JSON.readTree("{\"center\": \"SAC\", \"day\": \"2019-06-24\"}"));
        assertThat(deliveries(revision).at("/0/day").stringValue()).isEqualTo("2019-06-24");
    }

    @Test
    void aRevisionMayRollOnToADay() {
        String revision = revised(first, "{\"change\": \"roll to=2019-06-26\", \"options\": {\"seconds\": 0.3}}");

        JsonNode problem = service.json("/v1/plans/" + revision + "/problem");
        assertThat(problem.get("firstDay").stringValue()).isEqualTo("2019-06-26");
        assertThat(problem.get("orders")).isEmpty(); // The only one was handed over before.
        assertThat(deliveries(revision)).isEmpty();
    }

    @Test
    void aRevisionOfARevisionHasBothChangesWhateverBecomesOfTheOneBetween() {
        String middle = revised(first, LATER);
        String last = revised(middle, LATER.replace("days=2019-06-24", "days=2019-06-25..2019-06-29"));
        assertThat(deliveries(last).at("/0/day").stringValue()).isEqualTo("2019-06-30");
        JsonNode problem = service.json("/v1/plans/" + last + "/problem");

        assertThat(service.send("DELETE", "/v1/plans/" + middle, RunningService.none())
                        .statusCode())
                .isEqualTo(204);

        assertThat(service.json("/v1/plans/" + last).has("parent")).isFalse();
        assertThat(service.json("/v1/plans/" + last + "/problem")).isEqualTo(problem);
        assertThat(service.get("/v1/plans/" + last + "/result.csv").body()).contains("2019-06-30");
    }

    @Test
    void theRevisionsOfAPlanAreListed() {
        String parent = revised(first, LATER);
        String older = revised(parent, LATER);
        String newer = revised(parent, LATER);

        assertThat(service.json("/v1/plans?parent=" + parent).get("plans").findValuesAsString("id"))
                .containsExactly(newer, older);
        JsonNode page = service.json("/v1/plans?limit=1&parent=" + parent);
        assertThat(service.json(page.get("next").stringValue()).get("plans").findValuesAsString("id"))
                .containsExactly(older);
        assertThat(service.get("/v1/plans?parent=x").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"json-%d\"", "\"%d\"", "\"7\", W/\"csv-trips-%d\"", "*"})
    void aRevisionOfTheResultThatThereIsIsMade(String tag) {
        int version = service.json("/v1/plans/" + first).get("resultVersion").intValue();

        HttpResponse<String> answer = revise(first, LATER, "If-Match", tag.formatted(version));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"W/\"json-1000\" | 412 | outdated", "\"0\" | 412 | outdated", "json-1 | 400 | unreadable"})
    void aRevisionOfAnOutdatedParentIsTold(String tag, int status, String code) {
        HttpResponse<String> answer = revise(first, LATER, "If-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo(code);
    }

    @Test
    void anInvalidChangeIsRefusedWithAllItsErrors() {
        HttpResponse<String> answer = revise(
                first,
                "{\"change\": [{\"op\": \"carrier-off\", \"carrier\": \"C9\", \"from\": \"2019-06-24\"},"
                        + " {\"op\": \"set-handovers\", \"center\": \"SEA\", \"days\": [\"2019-06-24\"], \"plus\": 1}],"
                        + " \"options\": {\"from\": \"x\", \"seconds\": -1, \"keepDays\": 401}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/options/from",
                        "/options/seconds",
                        "/options/keepDays",
                        "/change/0/carrier",
                        "/change/1/center");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"change\": 7}",
                "{\"change\": null}",
                "{\"change\": \"\\ud800\"}",
                "{\"change\": [[]]}",
                "{\"change\": [{\"op\": 1}]}",
                "{\"change\": [{\"op\": \"add-carriers\", \"count\": 100000, \"like\": \"C1\"},"
                        + " {\"op\": \"add-carriers\", \"count\": 1, \"like\": \"C1\"}]}",
                "{\"change\": [], \"options\": 1}",
                "{\"change\": [], \"problem\": {}}",
            })
    void aBodyThatMakesNoSenseIsRefused(String body) {
        HttpResponse<String> answer = revise(first, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(JSON.readTree(answer.body()).get("errors")).isNotEmpty();
    }

    @Test
    void aChangeOfMoreOperationsThanAServiceCanBearIsRefused() {
        String one = "set-rules loadMinutes=1;";

        assertThat(revise(first, "{\"change\": \"" + one.repeat(1000) + "\", \"options\": {\"seconds\": 0.1}}")
                        .statusCode())
                .isEqualTo(202);
        HttpResponse<String> answer = revise(first, "{\"change\": \"" + one.repeat(1001) + "\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("1001 operations; a change has at most 1000");
    }

    @Test
    void aPlanWithoutAResultCannotBeRevised() {
        String busy = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(busy, "SOLVING");
        String waiting = service.submit(oneOrder(), "{}");

        HttpResponse<String> answer = revise(waiting, LATER);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo("no-plan-yet");
        for (String plan : List.of(waiting, busy)) {
            service.send("DELETE", "/v1/plans/" + plan, RunningService.none());
        }
    }

    @Test
    void aPlanThatIsNoRevisionHasNoChange() {
        assertThat(service.get("/v1/plans/" + first + "/change").statusCode()).isEqualTo(404);
    }

    @Test
    void itsProblemCanBeSubmittedAsItIs() {
        String revision = revised(first, LATER);
        JsonNode problem = service.json("/v1/plans/" + revision + "/problem");

        String plan = service.submit(problem.toString(), "{\"seconds\": 0.3}");

        service.await(plan, "DONE");
        assertThat(deliveries(plan)).hasSize(1);
    }

    @Test
    void theSameRequestGivesTheSameRevision() {
        String parent = revised(first, LATER);
        String revision = id(revise(parent, LATER, "Idempotency-Key", "again"));

        assertThat(id(revise(parent, LATER, "Idempotency-Key", "again"))).isEqualTo(revision);
        assertThat(id(revise(parent, LATER, "Idempotency-Key", "another"))).isNotEqualTo(revision);
        assertThat(code(revise(parent, LATER + " ", "Idempotency-Key", "again")))
                .isEqualTo("key-reused");
        assertThat(code(revise(first, LATER, "Idempotency-Key", "again"))).isEqualTo("key-reused");
        assertThat(code(revise(first, LATER, "Idempotency-Key", " "))).isEqualTo("unreadable");
        service.send("DELETE", "/v1/plans/" + parent, RunningService.none());
        assertThat(id(revise(parent, LATER, "Idempotency-Key", "again"))).isEqualTo(revision);
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("code").stringValue();
    }

    @Test
    void whatOfTheDaysThatAreKeptCannotStayIsTold() {
        String revision = revised(
                first,
                "{\"change\": \"set-handovers center=SAC days=2019-06-24 regular=0\","
                        + " \"options\": {\"seconds\": 0.3, \"keepDays\": 1}}");

        JsonNode warning = service.json("/v1/plans/" + revision).at("/warnings/0");
        assertThat(warning.get("pointer").stringValue()).isEqualTo("/options/keepDays");
        assertThat(warning.get("message").stringValue()).startsWith("cannot stay: ");
    }

    @Test
    void aChangeThatRollsOnMayLockWhatIsLeftOfThePlan() {
        String plan = service.submit(dataset("tiny/duty-cycle.json"), "{\"seconds\": 60, \"gap\": 0}");
        service.await(plan, "DONE");
        assertThat(deliveries(plan).findValuesAsString("day")).containsExactlyInAnyOrder("2019-06-24", "2019-06-26");

        String revision =
                revised(plan, "{\"change\": \"roll to=2019-06-25; lock carrier=C1\", \"options\": {\"seconds\": 0.3}}");

        assertThat(deliveries(revision).findValuesAsString("day")).containsExactly("2019-06-26");
    }

    @Test
    void aLongListOfTagsIsRead() {
        HttpResponse<String> answer = revise(first, LATER, "If-Match", "\"1000\"" + ", \"\"".repeat(1500));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
    }
}
