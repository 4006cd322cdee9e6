package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Results and problems as they are fetched: forms, tags, packing. */
class ResultTest {
    @TempDir
    private static Path data;

    private static RunningService service;
    private static String address;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        String id = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        service.await(id, "DONE");
        address = "/v1/plans/" + id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aPlanIsJsonUnlessAskedOtherwise() {
        HttpResponse<String> answer = service.get(address + "/result");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        JsonNode plan = JSON.readTree(answer.body());
        assertThat(plan.get("trips").toString())
                .isEqualTo(
                        "[{\"id\":\"C1-1\",\"carrier\":\"C1\",\"departureDay\":\"2019-06-24\",\"stops\":[\"SAC\"]}]");
        assertThat(plan.get("upperBound").toString()).isEqualTo("{\"appointments\":0,\"deliveries\":1}");
    }

    @Test
    void aPlanIsThreeTablesAsCsv() {
        HttpResponse<String> deliveries = service.get(address + "/result", "Accept", "text/csv");
        assertThat(header(deliveries, "Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(deliveries, "Content-Disposition")).isEqualTo("attachment; filename=\"deliveries.csv\"");
        assertThat(deliveries.body().lines()).hasSize(2).anyMatch(line -> line.startsWith("O1,"));
        assertThat(service.get(address + "/result?table=trips", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("C1-1,"));
        assertThat(service.get(address + "/result?table=undelivered", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(header(
                        service.get(address + "/result", "Accept", "text/csv;q=0.5, application/json"), "Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        for (String[] accept : new String[][] {{"Accept", "application/json"}, {"Accept", "text/csv"}}) {
            HttpResponse<String> first = service.get(address + "/result", accept);
            assertThat(header(first, "Cache-Control")).isEqualTo("private, no-cache");
            assertThat(header(first, "Vary").toLowerCase(Locale.ROOT).split(","))
                    .contains("accept");

            HttpResponse<String> again = service.get(
                    address + "/result", accept[0], accept[1], "If-None-Match", "\"other\", " + header(first, "ETag"));

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
            assertThat(header(again, "Cache-Control")).isEqualTo("private, no-cache");
            assertThat(service.get(address + "/result", accept[0], accept[1], "If-None-Match", "W/\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        }
        String json = header(service.get(address + "/result"), "ETag");
        assertThat(service.get(address + "/result", "Accept", "text/csv", "If-None-Match", json)
                        .statusCode())
                .isEqualTo(200);
        String problem = header(service.get(address + "/problem"), "ETag");
        assertThat(service.get(address + "/problem", "If-None-Match", problem).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aBetterPlanHasAnotherTag() {
        String id = service.submit(RunningService.story(), "{\"seconds\": 4}");
        service.await(id, "SOLVING");
        String[] tags = new String[2];
        org.awaitility.Awaitility.await().until(() -> {
            HttpResponse<String> early = service.send("HEAD", "/v1/plans/" + id + "/result", none());
            tags[0] = header(early, "ETag");
            return early.statusCode() == 200;
        });
        service.await(id, "DONE");
        HttpResponse<String> late = service.get("/v1/plans/" + id + "/result", "If-None-Match", tags[0]);
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(header(late, "ETag")).isNotEqualTo(tags[0]);
    }

    @Test
    void beforeThereIsAPlanThereIsAConflict() {
        String busy = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(busy, "SOLVING");
        String waiting = service.submit(oneOrder(), "{\"seconds\": 1}");
        for (String accept : new String[] {"application/json", "text/csv"}) {
            HttpResponse<String> answer = service.get("/v1/plans/" + waiting + "/result", "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo("no-plan-yet");
        }
        service.send("POST", "/v1/plans/" + waiting + "/stop", none());
        assertThat(service.json("/v1/plans/" + waiting).get("status").stringValue())
                .isEqualTo("STOPPED");
        assertThat(JSON.readTree(service.get("/v1/plans/" + waiting + "/result").body())
                        .get("detail")
                        .stringValue())
                .isEqualTo("This job ended without a plan.");
        service.send("DELETE", "/v1/plans/" + busy, none());
    }

    @Test
    void theProblemIsGivenBackAsItWasSent() {
        assertThat(service.get(address + "/problem").body())
                .isEqualTo(oneOrder().strip());
    }

    @Test
    void answersArePackedForWhoeverWantsThat() throws IOException {
        HttpResponse<byte[]> packed = service.send(
                "GET", "/v1/datasets/na-2019-q2", none(), BodyHandlers.ofByteArray(), "Accept-Encoding", "gzip");

        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.headers().allValues("Vary")).contains("accept-encoding");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(dataset("final-week/na-2019-q2.json"));
        }
        assertThat(header(service.get("/v1/datasets/na-2019-q2"), "Content-Encoding"))
                .isEmpty();
    }
}
