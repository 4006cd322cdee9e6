package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of addresses: what is not known, given twice or of no sense is refused and told with what can be. */
class QueryTest {
    @TempDir
    private static Path data;

    private static RunningService service;
    private static String done;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
        done = service.submit(oneOrder(), "{\"seconds\": 20, \"gap\": 0}");
        service.await(done, "DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String method, String path) {
        String body = method.equals("POST") ? body(oneOrder(), "{\"seconds\": 0.1}") : "";
        return service.send(method, path.replace("{id}", done), BodyPublishers.ofString(body), RunningService.AS_JSON);
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return JSON.readTree(answer.body()).get("detail").stringValue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/plans",
        "POST, /v1/plans",
        "GET, /v1/plans/{id}",
        "DELETE, /v1/plans/{id}",
        "GET, /v1/plans/{id}/problem",
        "GET, /v1/plans/{id}/result",
        "GET, /v1/plans/{id}/events",
        "POST, /v1/plans/{id}/stop",
        "POST, /v1/checks",
        "GET, /v1/datasets",
        "GET, /v1/datasets/one-order",
    })
    void noRequestTakesAParameterThatItDoesNotHave(String method, String path) {
        int before = service.json("/v1/plans").get("plans").size();

        for (String parameter : List.of("verbose=1", "verbose", "=1", "%C3%A9=", "table2=trips")) {
            assertThat(detail(send(method, path + "?" + parameter))).startsWith("There is no parameter \"");
        }

        assertThat(service.json("/v1/plans").get("plans")).hasSize(before);
        assertThat(service.get("/v1/plans/" + done).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /v1/plans?mod=validate | There is no parameter \"mod\" here; did you mean \"mode\"?",
                "GET | /v1/plans?page=2 | There is no parameter \"page\" here; there is limit, after, status and parent.",
                "GET | /v1/plans/{id}?limit=2 | There is no parameter \"limit\" here; this request takes none.",
                "GET | /v1/plans?limit=1&limit=2&x | Parameter limit is given 2 times; give it once. "
                        + "There is no parameter \"x\" here; there is limit, after, status and parent.",
                "GET | /v1/plans?limit=201 | Parameter limit cannot be \"201\"; it can be a whole number from 1 to 200.",
                "GET | /v1/plans?limit= | Parameter limit is empty; it can be a whole number from 1 to 200.",
                "GET | /v1/plans?status=DOME | Parameter status cannot be \"DOME\"; it can be QUEUED, SOLVING, DONE, STOPPED "
                        + "or FAILED; did you mean \"DONE\"?",
                "GET | /v1/plans?after= | Parameter after is not what a page gave as next.",
                "POST | /v1/plans?mode= | Parameter mode is empty; it can be plan or validate.",
                "POST | /v1/plans?mode=check | Parameter mode cannot be \"check\"; it can be plan or validate.",
                "GET | /v1/plans/{id}/result?table=trip | Parameter table cannot be \"trip\"; it can be trips, deliveries or "
                        + "undelivered; did you mean \"trips\"?",
            })
    void itIsToldWhatCanBe(String method, String path, String expected) {
        assertThat(detail(send(method, path))).isEqualTo(expected);
    }

    @Test
    void theParametersThatThereAreAreTaken() {
        assertThat(send("GET", "/v1/plans?limit=5&status=DONE&").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/v1/pl%61ns?li%6Dit=5").statusCode()).isEqualTo(200);
        assertThat(send("POST", "/v1/plans?mode=validate").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/v1/plans/{id}/result?table=trips").statusCode())
                .isEqualTo(200);
    }
}
