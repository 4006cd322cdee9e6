package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list of plans, latest first. */
class PagesTest {
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

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("plans").forEach(plan -> ids.add(plan.get("id").stringValue()));
        return ids;
    }

    @Test
    void pagesStayAsTheyAreWhilePlansComeAndGo() {
        List<String> submitted = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            submitted.add(service.submit(oneOrder(), "{\"seconds\": 0.01}"));
        }
        List<String> latestFirst = new ArrayList<>(submitted);
        Collections.reverse(latestFirst);

        HttpResponse<String> first = service.get("/v1/plans?limit=3");
        JsonNode page = JSON.readTree(first.body());
        String next = page.get("next").stringValue();
        assertThat(first.headers().firstValue("Link")).contains("<" + next + ">; rel=\"next\"");
        service.submit(oneOrder(), "{\"seconds\": 0.01}"); // Would move a page by number.
        service.send("DELETE", "/v1/plans/" + latestFirst.get(2), none()); // Would move one by offset.
        JsonNode second = service.json(next);
        JsonNode third = service.json(second.get("next").stringValue());

        List<String> read = ids(page);
        read.addAll(ids(second));
        read.addAll(ids(third));
        assertThat(read).isEqualTo(latestFirst);
        assertThat(third.has("next")).isFalse();
        assertThat(service.get(second.get("next").stringValue()).headers().firstValue("Link"))
                .isEmpty();

        submitted.forEach(id -> service.send("POST", "/v1/plans/" + id + "/stop", none()));
        submitted.remove(latestFirst.get(2));
        submitted.forEach(id -> service.await(id, "DONE", "STOPPED"));
        JsonNode done = service.json("/v1/plans?status=DONE&limit=1");
        assertThat(done.get("plans").get(0).get("status").stringValue()).isEqualTo("DONE");
        assertThat(service.json("/v1/plans?status=FAILED").get("plans")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z 7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "-1000000000-01-01T00:00:00Z 7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "2019-06-24T00:00:00Z none",
                "2019-06-24T00:00:00Z",
                "then 7c9e6679-7425-40de-944b-e07fc1f90ae7",
                ""
            })
    void aPageThatNoneLedToIsRefused(String forged) {
        String after = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = service.get("/v1/plans?after=" + after.replace("=", "%3D"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("detail").stringValue())
                .isEqualTo("Parameter after is not what a page gave as next.");
    }
}
