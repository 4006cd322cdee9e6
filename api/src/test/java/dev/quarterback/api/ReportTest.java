package dev.quarterback.api;

import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.none;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.report.HtmlReport;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan as an HTML file, over HTTP. */
class ReportTest {
    private static final String NO_PLAN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        plan = planned();
    }

    /** One of two orders is not delivered. */
    private static String planned() {
        String id = service.submit(dataset("tiny/closed-center.json"), "{\"seconds\": 60, \"gap\": 0}");
        service.await(id, "DONE");
        return id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> report(String id) {
        return service.get("/v1/plans/" + id + "/report", "Accept", "text/html");
    }

    @Test
    void itIsAPageThatABrowserShowsWithItsOwnStyleAlone() {
        HttpResponse<String> answer = report(plan);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly(HtmlReport.contentSecurityPolicy());
        assertThat(answer.headers().firstValue("Result-Version")).isPresent();
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").contains(plan).doesNotContain("<script");
    }

    @Test
    void onceAnExplanationIsThereItsRemediesAreInTheReport() {
        String other = planned();
        assertThat(report(other).body()).contains("0 of 1</bdi>").contains("Reasons are as the plan has them");

        assertThat(service.send("POST", "/v1/plans/" + other + "/explanation", none())
                        .statusCode())
                .isEqualTo(202);
        Awaitility.await()
                .until(() -> service.get("/v1/plans/" + other + "/explanation").statusCode() == 200);

        assertThat(report(other).body())
                .contains("1 of 1</bdi>")
                .contains("Lets it in")
                .contains("Each of them was looked at");
    }

    @Test
    void againstAnEarlierPlanItTellsWhomToCall() {
        assertThat(service.get("/v1/plans/" + plan + "/report?before=" + plan).body())
                .contains("Nobody has to be told anything.");
        assertThat(service.get("/v1/plans/" + plan + "/report?before=" + NO_PLAN)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPlanThatIsNotThereHasNone() {
        assertThat(report(NO_PLAN).statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/plans/" + plan + "/report", "Accept", "application/json")
                        .statusCode())
                .isEqualTo(406);
    }
}
