package dev.quarterback.api;

import static dev.quarterback.api.RunningService.dataset;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Load sheets of a plan over HTTP. */
class LoadSheetsTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1");
        plan = service.submit(dataset("tiny/one-order.json"), "{\"seconds\": 60, \"gap\": 0}");
        service.await(plan, "DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> sheets(String query, String accept) {
        return service.get("/v1/plans/" + plan + "/load-sheets" + query, "Accept", accept);
    }

    @Test
    void theyAreAPageThatABrowserShowsWithItsOwnStyleAlone() {
        HttpResponse<String> answer = sheets("", "text/html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(answer.headers().firstValue("Result-Version")).isPresent();
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("Carrier <bdi>C1</bdi>", "Handed over on ")
                .doesNotContain("<script", "style=");
    }

    @Test
    void theyAreABookForWhoeverPrefersThat() {
        HttpResponse<String> answer = sheets("", XLSX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"load-sheets.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
        assertThat(sheets("", "*/*").body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void thoseOfAYardACenterOrADayAloneAreGiven() {
        assertThat(sheets("?yard=FRE", "text/html").body()).contains("Carrier").doesNotContain("Handed over");
        assertThat(sheets("?center=SAC", "text/html").body())
                .contains("Handed over")
                .doesNotContain("Carrier <bdi>");
        assertThat(sheets("?yard=FRE&day=2019-06-24", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatCanBe() {
        assertThat(sheets("?yard=FRO", "text/html").body())
                .contains("Parameter yard cannot be \\\"FRO\\\"; there is no such yard; did you mean \\\"FRE\\\"?");
        assertThat(sheets("?day=2020-01-01", "text/html").body()).contains("it can be a day from 2019-06-24 to ");
        assertThat(sheets("?day=2019-02-30", "text/html").statusCode()).isEqualTo(400);
        assertThat(sheets("", "application/json").statusCode()).isEqualTo(406);
    }
}
