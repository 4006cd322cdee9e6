package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Plans that are started from the page: from a dataset, from a file, and from files that are invalid. */
@InBrowser
class NewPlanPageTest {
    private static void choose(PageVisit visit, String name, String content) {
        choose(visit, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(PageVisit visit, String name, byte[] content) {
        visit.find("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static List<List<String>> faults(PageVisit visit) {
        visit.find(".failure").waitFor();
        List<List<String>> faults = new ArrayList<>();
        for (Locator row : visit.find(".faults tbody tr").all()) {
            faults.add(row.locator("th, td").allInnerTexts());
        }
        return faults;
    }

    @Test
    void theStoryIsPlannedFromThePageAndSeenToConverge(Desk desk) {
        try (PageVisit visit = desk.visit("#/new?dataset=na-2019-q2")) {
            visit.find("input[name=seconds]").fill("8");
            visit.find("button:has-text('Plan')").click();
            visit.page().waitForURL("**/#/plans/*-*");
            String plan = visit.page().url().replaceAll(".*/plans/", "");
            visit.find(".chart-place canvas").waitFor();
            List<Long> first = PageVisit.numbers(visit.find(".chart-place").getAttribute("aria-label"));
            visit.find(".plan-title [data-status=DONE]").waitFor();
            JsonNode done = desk.plan(plan, "");
            Awaitility.await().untilAsserted(() -> {
                List<Long> last = PageVisit.numbers(visit.find(".chart-place").getAttribute("aria-label"));
                assertThat(last.get(0)).isEqualTo(first.get(0));
                assertThat(last.get(1)).isEqualTo(done.get("deliveredWeight").longValue());
                assertThat(last.get(2))
                        .isEqualTo(done.at("/upperBound/deliveries").longValue());
                assertThat(last.get(1)).isGreaterThan(first.get(0)).isLessThanOrEqualTo(last.get(2));
            });
            visit.screenshot("converged-light");
            visit.assertNoFault();
        }
    }

    @Test
    void aFileOfOnesOwnIsPlanned(Desk desk) {
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            choose(visit, "mine.json", RunningService.oneOrder());
            visit.find("input[name=seconds]").fill("0.1");
            visit.find("button:has-text('Plan')").click();
            visit.find("[data-figure=delivered]").waitFor();
            assertThat(visit.text("h1")).isEqualTo("one-order");
            assertThat(PageVisit.numbers(visit.text("[data-figure=delivered]"))).startsWith(1L, 1L);
            visit.assertNoFault();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.xlsx", "mine.ZIP"})
    void aBookAndAZipOfCsvFilesArePlanned(String name, Desk desk) {
        String problem = RunningService.oneOrder();
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            choose(visit, name, name.endsWith("x") ? SentFiles.book(problem) : SentFiles.zip(SentFiles.csv(problem)));
            visit.find("input[name=seconds]").fill("0.5");
            visit.find("button:has-text('Plan')").click();
            visit.find("[data-figure=delivered]").waitFor();
            assertThat(visit.text("h1")).isEqualTo("one-order");
            String id = visit.page().url().replaceAll(".*/plans/", "");
            assertThat(desk.plan(id, "").get("seconds").doubleValue()).isEqualTo(0.5);
            visit.assertNoFault();
        }
    }

    @Test
    void eachErrorOfABookHasItsCell(Desk desk) {
        byte[] broken = SentFiles.edited(
                SentFiles.book(RunningService.oneOrder()), text -> text.replace("<t>O1</t>", "<t></t>"));
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            choose(visit, "week.xlsx", broken);
            visit.find("button:has-text('Plan')").click();
            assertThat(faults(visit))
                    .containsExactly(List.of("orders!A2", "missing; an order needs id, model, location, centers"));
            visit.assertNoFaultBut(422);
        }
    }

    @Test
    void eachErrorOfAnInvalidFileHasItsPlace(Desk desk) {
        String invalid = RunningService.oneOrder()
                .replace("\"centers\": [\"SAC\"]", "\"centers\": [\"SAX\"]")
                .replace("\"positions\": 3", "\"positions\": -1");
        JsonNode told = RunningService.JSON
                .readTree(desk.service()
                        .post("/v1/validations", RunningService.body(invalid, "{}"))
                        .body())
                .get("errors");
        assertThat(told.size()).isGreaterThan(1);
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            choose(visit, "invalid.json", invalid);
            visit.find("button:has-text('Plan')").click();
            List<List<String>> faults = faults(visit);
            assertThat(faults.stream().map(fault -> fault.get(1)))
                    .containsExactlyElementsOf(told.valueStream()
                            .map(error -> error.get("message").stringValue())
                            .toList());
            assertThat(faults.stream().map(fault -> fault.get(0))).contains("orders[0].centers[0]");
            visit.assertNoFaultBut(422);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken.json | {\"name\": 1x} | Line 1, column 11: not JSON",
                "short.json | {\"name\": | The file ends too early: not JSON",
                "table.txt | name | table.txt is neither .json, .json.gz, .xlsx nor .zip. Pack CSV files into a ZIP."
            })
    void aFileThatCannotBeReadIsTold(String name, String content, String told, Desk desk) {
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            choose(visit, name, content);
            visit.find("button:has-text('Plan')").click();
            assertThat(visit.text(".failure")).startsWith(told);
            visit.assertNoFaultBut(400);
        }
    }

    @Test
    void withoutAFileItAsksForOne(Desk desk) {
        try (PageVisit visit = desk.visit("#/new?from=file")) {
            visit.find("button:has-text('Plan')").click();
            assertThat(visit.text(".failure")).isEqualTo("Choose a file first.");
        }
    }
}
