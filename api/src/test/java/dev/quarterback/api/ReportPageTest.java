package dev.quarterback.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The report of the story after a breakdown, in a browser: without scripts, in each look, on paper; its figures are the service's. */
@InBrowser
class ReportPageTest {
    private static final int MEGABYTE = 1_000_000;
    private static final Pattern PAPER = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]");

    /** Below the root of the service: the report of the revision, explained, against the plan before. */
    private static String address(Desk desk) {
        String plan = "/v1/plans/" + desk.otherStory();
        if (desk.service().get(plan + "/explanation").statusCode() != 200) {
            desk.service().post(plan + "/explanation", "{}");
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> desk.service()
                            .json("/v1/jobs?plan=" + desk.otherStory())
                            .at("/jobs/0/status")
                            .stringValue()
                            .equals("DONE"));
        }
        return plan.substring(1) + "/report?before=" + desk.story();
    }

    private static long number(String text) {
        return PageVisit.numbers(text).get(0);
    }

    @Test
    void withoutScriptsItHasTheFiguresOfTheServiceAndStaysBelowAMegabyte(Desk desk) {
        String address = address(desk);
        JsonNode figures = desk.plan(desk.otherStory(), "/result").get("figures");
        JsonNode difference = desk.plan(desk.story(), "/diff/" + desk.otherStory());
        long customers = difference
                .get("calls")
                .valueStream()
                .mapToLong(center -> center.get("customers").size())
                .sum();
        assertThat(desk.service().get("/" + address).body().getBytes(UTF_8)).hasSizeLessThan(MEGABYTE);
        List<String> requests = new ArrayList<>();
        try (BrowserContext context = desk.withoutScripts()) {
            Page page = context.newPage();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(desk.service().root() + "/" + address);
            Map<String, Long> cards = new HashMap<>();
            page.locator(".cards > div")
                    .all()
                    .forEach(card -> cards.put(
                            card.locator("dt").innerText(),
                            number(card.locator(".figure").innerText())));
            assertThat(cards)
                    .containsEntry("Delivered", figures.get("delivered").longValue())
                    .containsEntry(
                            "Appointments kept", figures.get("appointmentsKept").longValue())
                    .containsEntry(
                            "Missing",
                            figures.get("orders").longValue()
                                    - figures.get("delivered").longValue());
            assertThat(number(page.locator("#calls > p").first().innerText())).isEqualTo(customers);
            assertThat(reasons(page)).isEqualTo(codes(desk));
            assertThat(page.locator("#missing .orders .note").first().innerText())
                    .matches("Lets (it|one of them) in: .+");
            assertThat(page.locator("#measured").innerText()).contains("Planning time", "Seed", "Proven limits");
        }
        assertThat(requests).hasSize(1);
    }

    /** How many missing orders each reason has, as the heads of the groups tell. */
    private static Map<String, Long> reasons(Page page) {
        Map<String, Long> reasons = new HashMap<>();
        page.locator("#missing h3 .note")
                .allInnerTexts()
                .forEach(head -> reasons.put(head.replaceFirst(".*, ", "").replace(")", ""), number(head)));
        return reasons;
    }

    private static Map<String, Long> codes(Desk desk) {
        return desk.plan(desk.otherStory(), "/explanation")
                .get("orders")
                .valueStream()
                .collect(Collectors.groupingBy(order -> order.get("code").stringValue(), Collectors.counting()));
    }

    @Test
    void itIsWholeInEveryLook(Desk desk) throws IOException {
        try (PageVisit visit = desk.visit(address(desk))) {
            for (PageLook look : PageLook.values()) {
                look.applyTo(visit.page());
                visit.screenshot("report-" + look.label());
                assertThat(visit.text("body")).doesNotContain("undefined", "NaN", "null");
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("what is wider than the window of " + look)
                        .isEqualTo(0);
                assertThat(visit.findings()).as(look.toString()).isEmpty();
            }
            visit.assertNoFault();
        }
    }

    @Test
    void onPaperItIsA4(Desk desk) {
        try (PageVisit visit = desk.visit(address(desk))) {
            byte[] pdf = visit.page()
                    .pdf(new Page.PdfOptions()
                            .setPath(Path.of("target", "screenshots", "report.pdf"))
                            .setPreferCSSPageSize(true)
                            .setPrintBackground(true));
            List<String> sizes = PAPER.matcher(new String(pdf, ISO_8859_1))
                    .results()
                    .map(page -> String.format(
                            Locale.ROOT,
                            "%.0f x %.0f",
                            Double.parseDouble(page.group(1)),
                            Double.parseDouble(page.group(2))))
                    .toList();
            assertThat(sizes).isNotEmpty().containsOnly("595 x 842");
        }
    }

    @Test
    void thePageLeadsToIt(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.otherStory())) {
            assertThat(visit.find(".plan-tools a:text-is('Report')").getAttribute("href"))
                    .isEqualTo(desk.service().root() + "/v1/plans/" + desk.otherStory() + "/report?before="
                            + desk.story());
        }
    }
}
