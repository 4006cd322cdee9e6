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
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(plan.get("upperBound").toString()).isEqualTo("{\"appointments\":0,\"deliveries\":1,\"orders\":1}");
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

    /** The status and the type, without its charset. */
    private static String form(String table, String... accept) {
        HttpResponse<String> answer = service.get(address + "/result" + table, accept);
        return answer.statusCode() + " " + header(answer, "Content-Type").replaceFirst(";.*", "");
    }

    @Test
    void aTableIsCsvWhateverElseWouldBeTakenAndAPlanIsJsonUnlessCsvIsPreferred() {
        String csv = "200 text/csv";
        String json = "200 application/json";
        assertThat(form("?table=trips")).isEqualTo(csv);
        assertThat(form("?table=trips", "Accept", "*/*")).isEqualTo(csv);
        assertThat(form("?table=trips", "Accept", "application/json, text/plain, */*"))
                .isEqualTo(csv);
        assertThat(form("?table=trips", "Accept", "text/*;q=0.1")).isEqualTo(csv);
        assertThat(form("?table=trips", "Accept", "application/json")).isEqualTo("406 application/problem+json");
        assertThat(form("?table=trips", "Accept", "text/csv;q=0, */*")).isEqualTo("406 application/problem+json");
        assertThat(form("")).isEqualTo(json);
        assertThat(form("", "Accept", "*/*")).isEqualTo(json);
        assertThat(form("", "Accept", "text/html, */*;q=0.8")).isEqualTo(json);
        assertThat(form("", "Accept", "text/csv")).isEqualTo(csv);
        assertThat(form("", "Accept", "text/csv, application/json;q=0.9")).isEqualTo(csv);
        assertThat(form("", "Accept", "application/json;q=0, */*")).isEqualTo(csv);
    }

    @Test
    void aResultSaysWhichOfTheJobsPlansItIs() {
        int version = service.json(address).get("resultVersion").intValue();
        HttpResponse<String> plan = service.get(address + "/result");

        assertThat(version).isPositive();
        assertThat(JSON.readTree(plan.body()).get("resultVersion").intValue()).isEqualTo(version);
        assertThat(header(plan, "Result-Version")).isEqualTo("" + version);
        assertThat(header(service.get(address + "/result?table=trips"), "Result-Version"))
                .isEqualTo("" + version);
        assertThat(header(service.get(address + "/result", "If-None-Match", header(plan, "ETag")), "Result-Version"))
                .isEqualTo("" + version);
    }

    @Test
    void aResultIsNeverOlderThanTheMetadata() {
        String id = service.submit(RunningService.story(), "{\"seconds\": 8}");
        JsonNode metadata;
        do {
            metadata = service.json("/v1/plans/" + id);
            HttpResponse<String> answer = service.get("/v1/plans/" + id + "/result");
            if (metadata.has("delivered")) {
                JsonNode plan = JSON.readTree(answer.body());
                assertThat(plan.get("resultVersion").intValue())
                        .isGreaterThanOrEqualTo(metadata.get("resultVersion").intValue());
                assertThat(plan.get("figures").get("appointmentsKept").intValue())
                        .isGreaterThanOrEqualTo(metadata.get("appointmentsKept").intValue());
                if (plan.get("resultVersion").equals(metadata.get("resultVersion"))) {
                    for (String figure : List.of("delivered", "deliveredWeight", "appointmentsKept", "cost")) {
                        assertThat(plan.get("figures").get(figure)).isEqualTo(metadata.get(figure));
                    }
                }
            }
        } while (!metadata.get("status").stringValue().equals("DONE"));
        assertThat(metadata.get("resultVersion").intValue()).isGreaterThan(1);
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
        assertThat(packed.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(dataset("final-week/na-2019-q2.json"));
        }
        assertThat(header(service.get("/v1/datasets/na-2019-q2"), "Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/result", "/result?table=deliveries", "/problem"})
    void whatIsKeptPackedIsSentPackedOnceAndIsTheSameUnpacked(String path) throws IOException {
        for (String accepted : List.of("gzip", "br, GZIP;q=0.5", "*", "x-gzip")) {
            HttpResponse<byte[]> packed = service.send(
                    "GET", address + path, none(), BodyHandlers.ofByteArray(), "Accept-Encoding", accepted);

            assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
            assertThat(header(packed, "Content-Length")).isEqualTo("" + packed.body().length);
            assertThat(String.join(",", packed.headers().allValues("Vary")).toLowerCase(Locale.ROOT))
                    .containsOnlyOnce("accept-encoding");
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(service.get(address + path).body());
            }
        }
        for (String accepted : List.of("identity", "gzip;q=0", "br", "")) {
            HttpResponse<String> plain = service.get(address + path, "Accept-Encoding", accepted);
            assertThat(header(plain, "Content-Encoding")).as(accepted).isEmpty();
            assertThat(plain.body()).isEqualTo(service.get(address + path).body());
        }
    }
}
