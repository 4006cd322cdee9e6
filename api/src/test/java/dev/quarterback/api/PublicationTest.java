package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Publishing and withdrawing plans: of each name at most one is in force. */
class PublicationTest {
    private static final String NO_PLAN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

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

    private static String planned(String name) {
        String id = service.submit(
                oneOrder().replace("\"one-order\"", "\"" + name + "\""), "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        return id;
    }

    private static HttpResponse<String> publish(String id, String... headers) {
        return service.send("POST", "/v1/plans/" + id + "/publication", none(), headers);
    }

    private static JsonNode published(String id) {
        HttpResponse<String> answer = publish(id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("publication");
    }

    private static JsonNode withdrawn(String id) {
        HttpResponse<String> answer = service.send("DELETE", "/v1/plans/" + id + "/publication", none());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("publication");
    }

    private static List<String> inForce(String name) {
        return service.json("/v1/publications?name=" + name).get("plans").findValuesAsString("id");
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("code").stringValue();
    }

    @Test
    void aPublishedPlanIsInForceUntilAnotherOfItsNameIs() {
        String first = planned("a");
        String second = planned("a");
        String other = planned("b");
        published(other);

        JsonNode publication = published(first);
        assertThat(publication.get("inForce").booleanValue()).isTrue();
        assertThat(publication.get("publishedBy").stringValue()).isEqualTo("local");
        assertThat(inForce("a")).containsExactly(first);
        published(second);

        assertThat(inForce("a")).containsExactly(second);
        JsonNode replaced = service.json("/v1/plans/" + first).get("publication");
        assertThat(replaced.get("inForce").booleanValue()).isFalse();
        assertThat(replaced.get("withdrawnBy").stringValue()).isEqualTo("local");
        assertThat(service.json("/v1/publications").get("plans").findValuesAsString("id"))
                .contains(second, other)
                .doesNotContain(first);
    }

    @Test
    void afterAWithdrawalNoneIsInForce() {
        String first = planned("c");
        String second = planned("c");
        published(first);
        published(second);

        assertThat(withdrawn(second).get("inForce").booleanValue()).isFalse();
        assertThat(inForce("c")).isEmpty();
        published(first);
        assertThat(inForce("c")).containsExactly(first);
    }

    @Test
    void whatIsDoneTwiceIsDoneOnce() {
        String plan = planned("d");
        assertThat(withdrawn(plan).isMissingNode()).isTrue();

        assertThat(published(plan)).isEqualTo(published(plan));
        assertThat(withdrawn(plan)).isEqualTo(withdrawn(plan));
    }

    @Test
    void thePlanInForceIsNotDeleted() {
        String plan = planned("e");
        published(plan);

        HttpResponse<String> answer = service.send("DELETE", "/v1/plans/" + plan, none());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(code(answer)).isEqualTo("in-force");
        withdrawn(plan);
        assertThat(service.send("DELETE", "/v1/plans/" + plan, none()).statusCode())
                .isEqualTo(204);
    }

    @Test
    void aPlanWithoutAResultOrAnEndIsNotPublished() {
        String solving = service.submit(oneOrder(), "{\"seconds\": 60}");
        String waiting = service.submit(oneOrder(), "{}");
        service.await(solving, "SOLVING");

        assertThat(code(publish(waiting))).isEqualTo("no-plan-yet");
        JsonNode found = Awaitility.await()
                .until(
                        () -> service.json("/v1/plans/" + solving),
                        plan -> plan.get("resultVersion").intValue() > 0);
        assertThat(found.get("status").stringValue()).isEqualTo("SOLVING");
        assertThat(code(publish(solving))).isEqualTo("still-planning");
        assertThat(publish(NO_PLAN).statusCode()).isEqualTo(404);
        for (String plan : List.of(waiting, solving)) {
            service.send("DELETE", "/v1/plans/" + plan, none());
        }
    }

    @Test
    void whoMeansAnotherResultIsTold() {
        String plan = planned("f");

        HttpResponse<String> answer = publish(plan, "If-Match", "\"1000\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(code(answer)).isEqualTo("outdated");
        assertThat(inForce("f")).isEmpty();
    }
}
