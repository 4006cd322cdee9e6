package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Quarters on the page: started, told morning by morning, and seen as they go. */
@InBrowser
class QuartersPageTest {
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);
    private static final LocalDate FIRST = QUARTER.firstDay();
    private static final List<String> NONSENSE = List.of("undefined", "NaN", "[object", "null");

    /** In the order of the table's columns. */
    private static final List<String> OUTLOOK_FIELDS = List.of(
            "/quarter/soFar",
            "/quarter/low",
            "/quarter/middle",
            "/quarter/high",
            "/month/soFar",
            "/month/low",
            "/month/middle",
            "/month/high");

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertWholeInEveryLook(PageVisit visit, String name) throws IOException {
        for (PageLook look : PageLook.values()) {
            look.applyTo(visit.page());
            visit.settled().screenshot(name + "-" + look.label());
            assertThat(visit.text("body")).doesNotContain(NONSENSE);
            assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as("what is wider than the window of " + look)
                    .isEqualTo(0);
            assertThat(visit.findings()).as(look.toString()).isEmpty();
        }
        visit.assertNoFault();
    }

    private static String start(PageVisit visit, String problem, String orders) {
        visit.find("input[name=file]").setInputFiles(file("mine.json", problem));
        visit.find("select[name=orders]").selectOption(orders);
        visit.find("input[name=steps]").fill("50");
        visit.find("button:has-text('Start')").click();
        visit.page().waitForURL("**/#/quarters/*-*");
        return "/v1/quarters/" + visit.page().url().replaceAll(".*/quarters/", "");
    }

    private static void awaitMorning(PageVisit visit, LocalDate day) {
        visit.find("tr[data-day='" + day + "'] [data-status=DONE]").waitFor();
        visit.find(".morning h3").first().waitFor();
    }

    @Test
    void aQuarterIsStartedAndToldSlicesOfAPath(Desk desk) throws IOException {
        try (PageVisit visit = desk.visit("#/quarters")) {
            String quarter = start(visit, SmallQuarters.json(QUARTER), "told");
            for (int day = 0; day < 3; day++) {
                LocalDate morning = FIRST.plusDays(day);
                visit.find("main form input[type=file]")
                        .setInputFiles(file("slice.json", SmallQuarters.json(DaySlice.of(QUARTER, ON, morning))));
                visit.find("main form button.main").click();
                awaitMorning(visit, morning);
            }

            JsonNode last = desk.service().json(quarter + "/days/" + FIRST.plusDays(2));
            assertThat(PageVisit.numbers(visit.text("tr[data-day='" + FIRST.plusDays(2) + "'] td >> nth=2")))
                    .containsExactly(last.get("open").longValue());
            JsonNode comparison = desk.service().json(quarter + "/comparison");
            visit.until("document.querySelector('[data-pace]').textContent.includes(' in 2 days')");
            assertThat(PageVisit.numbers(visit.text("[data-pace]")))
                    .startsWith(comparison.get("delivered").longValue(), 2L);
            assertOutlookIsThatOf(desk.service().json(quarter + "/outlook"), visit);
            assertThat(visit.find(".morning a:has-text('Morning report')").getAttribute("href"))
                    .endsWith(quarter + "/days/" + FIRST.plusDays(2) + "/report");
            assertWholeInEveryLook(visit, "quarter");
        }
    }

    /** The fan, its sentences and its table say what the service does. */
    private static void assertOutlookIsThatOf(JsonNode outlook, PageVisit visit) {
        JsonNode last = outlook.get("days").get(1);
        visit.until("document.querySelectorAll('[data-fan=quarter] polygon').length === 1");
        assertThat(visit.text("[data-outlook]"))
                .contains("may end at " + last.at("/quarter/low").intValue() + " to "
                        + last.at("/quarter/high").intValue() + ":");
        assertThat(visit.text("[data-proven]"))
                .contains("no plan brings the quarter to more than "
                        + outlook.at("/proven/quarter").intValue() + ".");
        assertThat(visit.find("[data-fan=month] polyline.made")
                        .getAttribute("points")
                        .split(" "))
                .hasSize(2);
        visit.find("section[aria-labelledby=outlook] button:has-text('Table')").click();
        for (JsonNode day : outlook.get("days")) {
            String row = "tr[data-outlook-day='" + day.get("day").stringValue() + "'] td >> nth=";
            for (int i = 0; i < OUTLOOK_FIELDS.size(); i++) {
                assertThat(PageVisit.numbers(visit.text(row + i)))
                        .containsExactly(day.at(OUTLOOK_FIELDS.get(i)).longValue());
            }
        }
        visit.find("section[aria-labelledby=outlook] button:has-text('Table')").click();
    }

    @Test
    void whatHasHappenedIsToldByAForm(Desk desk) throws IOException {
        try (PageVisit visit = desk.visit("#/quarters")) {
            String quarter = start(visit, RunningService.oneOrder(), "dated");
            visit.find("main form button.main").click();
            awaitMorning(visit, LocalDate.of(2019, 6, 24));
            visit.find(".event-form select").selectOption("absent");
            visit.find(".event-form input").first().fill("O1");
            visit.find(".event-form button:has-text('Add')").click();
            visit.find("main form button.main").click();
            awaitMorning(visit, LocalDate.of(2019, 6, 25));

            assertThat(desk.service().json(quarter + "/days/2019-06-25").at("/yesterday/mishaps/0/kind"))
                    .hasToString("\"absent\"");
            assertThat(visit.text(".morning")).contains("What went wrong yesterday: 1 line");
        }
    }

    @Test
    void onTheFirstMorningABreakdownThatStillLastsIsTold(Desk desk) throws IOException {
        try (PageVisit visit = desk.visit("#/quarters")) {
            String quarter = start(visit, RunningService.oneOrder(), "dated");
            visit.find(".event-form select").selectOption("downSoFar");
            visit.find(".event-form input").first().fill("C1");
            visit.find(".event-form input[type=number]").fill("1000"); // Yesterday would be one day too many.
            visit.find(".event-form button:has-text('Add')").click();
            assertThat(visit.find(".told-events li").count()).isZero();
            visit.find(".event-form input[type=number]").fill("2");
            visit.find(".event-form button:has-text('Add')").click();
            visit.find("main form button.main").click();
            awaitMorning(visit, LocalDate.of(2019, 6, 24));

            JsonNode trips = desk.service().json(quarter + "/days/2019-06-24").at("/plan/trips");
            assertThat(trips).hasSize(1);
            assertThat(trips.get(0).get("departureDay").stringValue()).isEqualTo("2019-06-26");
        }
    }

    @Test
    void whatIsWrongWithWhatIsToldIsSaidWithItsPlace(Desk desk) {
        try (PageVisit visit = desk.visit("#/quarters")) {
            start(visit, RunningService.oneOrder(), "dated");
            visit.find(".event-form select").selectOption("ready");
            visit.find(".event-form input").first().fill("O9");
            visit.find(".event-form input[type=date]").fill("2019-06-26");
            visit.find(".event-form button:has-text('Add')").click();
            visit.find("main form button.main").click();

            visit.find(".failure").waitFor();
            assertThat(visit.text(".faults tbody th")).isEqualTo("events.orders[0].order");
            assertThat(visit.text(".faults tbody td")).contains("no order \"O9\"");
        }
    }

    @Test
    void theListShowsHowFarEachQuarterIsAndDeletesIt(Desk desk) throws IOException {
        String quarter = SmallQuarters.started(desk.service(), QUARTER, ", \"name\": \"to be deleted\"");
        try (PageVisit visit = desk.visit("#/quarters")) {
            visit.find("tr:has-text('to be deleted')").waitFor();
            assertThat(visit.text("tr:has-text('to be deleted')"))
                    .contains("rolling")
                    .contains("none told");
            assertWholeInEveryLook(visit, "quarters");
            visit.find("[aria-label='Delete to be deleted']").click();
            visit.find("button.danger").click();
            visit.find("tr:has-text('to be deleted')")
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(desk.service().get(quarter).statusCode()).isEqualTo(404);
        }
    }
}
