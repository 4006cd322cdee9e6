package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One plan at a glance: every figure is that of the service's result, or counted from it and the problem. */
@InBrowser
class GlancePageTest {
    private static List<Long> figure(PageVisit visit, String name) {
        return PageVisit.numbers(visit.text("[data-figure=" + name + "]"));
    }

    @Test
    void itsFiguresAreThoseOfTheResult(Desk desk) {
        JsonNode figures = desk.plan(desk.story(), "/result").get("figures");
        long orders = figures.get("orders").longValue();
        long delivered = figures.get("delivered").longValue();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            assertThat(figure(visit, "delivered")).startsWith(delivered, orders);
            assertThat(figure(visit, "kept"))
                    .startsWith(
                            figures.get("appointmentsKept").longValue(),
                            figures.get("appointments").longValue());
            assertThat(figure(visit, "missing")).startsWith(orders - delivered);
            assertThat(figure(visit, "trips"))
                    .containsExactly(
                            figures.get("trips").longValue(),
                            figures.get("vehiclesOnTrips").longValue());
            assertThat(figure(visit, "cost"))
                    .containsExactly(figures.get("cost").longValue());
            visit.assertNoFault();
        }
    }

    @Test
    void numbersAndDaysAreAsTheBrowsersLanguageHasThem(Desk desk) {
        int delivered = desk.plan(desk.story(), "").get("delivered").intValue();
        Map<String, String> days = Map.of("en-US", "Sat, Jun 29", "de-DE", "Sa., 29. Juni");
        days.forEach((locale, day) -> {
            try (PageVisit visit = desk.visitIn(locale, "#/plans/" + desk.story() + "/map")) {
                visit.settled();
                assertThat(visit.find("table.heat thead th.day").allInnerTexts())
                        .contains(day);
                assertThat(visit.text(".headline dd >> nth=0"))
                        .startsWith(String.format(Locale.forLanguageTag(locale), "%,d", delivered));
                visit.assertNoFault();
            }
        });
    }

    @Test
    void theDistanceToTheProvenLimitIsThatOfTheResult(Desk desk) {
        JsonNode result = desk.plan(desk.story(), "/result");
        Map<String, Long> reached = Map.of(
                "deliveries", result.at("/figures/deliveredWeight").longValue(),
                "orders", result.at("/figures/delivered").longValue(),
                "appointments", result.at("/figures/appointmentsKept").longValue());
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            reached.forEach((name, value) -> {
                long most = result.at("/upperBound/" + name).longValue();
                String cells = String.join(
                        " ", visit.find("[data-limit=" + name + "] td").allInnerTexts());
                assertThat(PageVisit.numbers(cells)).containsExactly(value, most, most - value);
            });
            assertThat(visit.text("section:has(#limit)"))
                    .contains(result.at("/figures/gapPercent").asString() + "%");
        }
    }

    @Test
    void monthAndQuarterHaveTheVerdictOfTheResult(Desk desk) {
        JsonNode verdicts = desk.plan(desk.story(), "/result").get("verdict");
        Map<String, String> words =
                Map.of("reached", "reached", "impossible", "impossible for any plan", "open", "open");
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            for (String name : List.of("month", "quarter")) {
                JsonNode verdict = verdicts.get(name);
                Locator target = visit.find("[data-target=" + name + "]");
                long delivered = verdict.get("delivered").longValue();
                long planned = verdict.get("planned").longValue();
                assertThat(PageVisit.numbers(target.locator("h3 strong").innerText()))
                        .containsExactly(delivered + planned);
                assertThat(PageVisit.numbers(target.locator(".legend").innerText()))
                        .containsExactly(
                                delivered,
                                planned,
                                verdict.at("/target/low").longValue(),
                                verdict.at("/target/high").longValue(),
                                verdict.get("atMost").longValue());
                for (String end : List.of("low", "high")) {
                    assertThat(target.locator("[data-verdict=" + end + "]").innerText())
                            .isEqualTo(words.get(verdict.get(end).stringValue()));
                }
            }
        }
    }

    /** A bar tells by its length: what was before and what is planned begin at zero, in proportion. */
    @Test
    void barsOfTargetsBeginAtZero(Desk desk) {
        JsonNode verdict = desk.plan(desk.story(), "/result").at("/verdict/month");
        double before = verdict.get("delivered").doubleValue();
        double planned = verdict.get("planned").doubleValue();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            Object share = visit.page().evaluate("""
                    () => {
                        const [gauge, before, reached] = ['', ' .before', ' .reached']
                            .map(part => document.querySelector('[data-target=month] .field-gauge' + part).getBoundingClientRect());
                        return [before.left - gauge.left, before.width / (before.width + reached.width)];
                    }""");
            List<?> numbers = (List<?>) share;
            assertThat(((Number) numbers.get(0)).doubleValue()).isEqualTo(0);
            assertThat(((Number) numbers.get(1)).doubleValue())
                    .isCloseTo(before / (before + planned), org.assertj.core.api.Assertions.within(0.01));
        }
    }

    @Test
    void eachDayHasItsHandoversAndItsCapacity(Desk desk) {
        PlanCounts counts = PlanCounts.of(desk.plan(desk.story(), "/problem"), desk.plan(desk.story(), "/result"));
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            visit.find("a.day-bar").first().waitFor();
            List<List<Long>> bars = ((List<?>) visit.find("a.day-bar")
                            .evaluateAll("all => all.map(one => one.getAttribute('aria-label'))"))
                    .stream()
                            .map(label ->
                                    PageVisit.numbers(String.valueOf(label).replaceFirst("^.*?2019: ", "")))
                            .toList();
            visit.find("button:has-text('Table')").click();
            visit.find(".days-table").waitFor();
            Map<String, List<Long>> told = visit.figures(".days-table tr[data-day]", "data-day", "td");
            assertThat(told).isEqualTo(counts.byDay());
            assertThat(bars)
                    .isEqualTo(told.values().stream()
                            .map(row -> List.of(row.get(0), row.get(1), row.get(3), row.get(4), row.get(5)))
                            .toList());
        }
    }

    @Test
    void whatIsMissingIsToldByReason(Desk desk) {
        JsonNode undelivered = desk.plan(desk.story(), "/result").get("undelivered");
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            assertThat(reasons(visit)).isEqualTo(byCode(undelivered));
            assertThat(PageVisit.numbers(visit.text("section:has(#binds) .sentence")))
                    .startsWith((long) undelivered.size());
        }
    }

    @Test
    void whatBindsLeadsToTheYardsCarriersAndTheCentersDay(Desk desk) {
        JsonNode problem = desk.plan(desk.story(), "/problem");
        Set<String> missing = desk.plan(desk.story(), "/result")
                .get("undelivered")
                .valueStream()
                .map(order -> order.get("order").stringValue())
                .collect(Collectors.toSet());
        List<JsonNode> orders = problem.get("orders")
                .valueStream()
                .filter(order -> missing.contains(order.get("id").stringValue()))
                .toList();
        Set<String> yards = new HashSet<>(problem.get("yards").findValuesAsString("id"));
        Map<String, Long> atYards = orders.stream()
                .map(order -> order.get("location").stringValue())
                .filter(yards::contains)
                .collect(Collectors.groupingBy(yard -> yard, Collectors.counting()));
        Map<String, Long> atCenters = orders.stream()
                .flatMap(order -> order.get("centers").valueStream())
                .collect(Collectors.groupingBy(JsonNode::stringValue, Collectors.counting()));
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            visit.settled();
            Locator yard = visit.find("[data-binds=yard]");
            visit.find("[data-binds=yard]:has-text('of their duty time used')").waitFor();
            String carriersOf =
                    visit.find("[data-binds=yard] a").getAttribute("href").replaceFirst(".*yard=([^&]+).*", "$1");
            assertThat(PageVisit.numbers(yard.innerText())).startsWith(Collections.max(atYards.values()));
            assertThat(atYards.get(carriersOf)).isEqualTo(Collections.max(atYards.values()));
            long carriers = problem.get("carriers")
                    .valueStream()
                    .filter(carrier -> carrier.get("yard").stringValue().equals(carriersOf))
                    .count();
            assertThat(PageVisit.numbers(yard.innerText())).contains(carriers);
            assertThat(PageVisit.numbers(visit.text("[data-binds=center]")))
                    .startsWith(Collections.max(atCenters.values()));
            visit.find("[data-binds=center] a").click();
            visit.find(".center-day").waitFor();
            assertThat(atCenters.get(visit.find(".center-day").getAttribute("data-center")))
                    .isEqualTo(Collections.max(atCenters.values()));
            visit.assertNoFault();
        }
    }

    @Test
    void whatIsMissingIsExplained(Desk desk) {
        String plan = desk.service().submit(twoOrdersForOneHandover(), "{\"seconds\": 0.1}");
        desk.service().await(plan, "DONE");
        try (PageVisit visit = desk.visit("#/plans/" + plan)) {
            visit.settled();
            assertThat(reasons(visit)).isEqualTo(Map.of("not-placed", 1L));
            visit.find("button:has-text('Explain')").click();
            visit.find("text=Each reason is tried against the plan").waitFor();
            assertThat(reasons(visit)).isEqualTo(Map.of("handovers-full", 1L));
            assertThat(visit.text("section:has(#binds)"))
                    .contains(desk.plan(plan, "/explanation")
                            .at("/summary/0/text")
                            .stringValue()
                            .replace("2019-06-24", "Mon, Jun 24"));
            assertThat(visit.text("section:has(#binds) .sentence")).contains("handovers are full (1).");
            visit.assertNoFault();
        }
        try (PageVisit other = desk.visit("#/plans/" + plan)) { // Who did not ask finds it too.
            other.find("text=Each reason is tried against the plan").waitFor();
            assertThat(reasons(other)).isEqualTo(Map.of("handovers-full", 1L));
            assertThat(other.find("button:has-text('Explain')").count()).isZero();
            other.assertNoFault();
        }
    }

    @Test
    void anIdThatLooksLikeADayStaysAsItIsInTextsOfItsPlanAlone(Desk desk) {
        String plan = desk.service()
                .submit(twoOrdersForOneHandover().replace("\"SAC\"", "\"2019-06-23\""), "{\"seconds\": 0.1}");
        String other = desk.service()
                .submit(twoOrdersForOneHandover().replace("2019-06-24", "2019-06-23"), "{\"seconds\": 0.1}");
        desk.service().await(plan, "DONE");
        desk.service().await(other, "DONE");
        try (PageVisit visit = desk.visit("#/plans/" + plan)) {
            visit.settled();
            assertThat(explained(visit)).contains("2019-06-23", "Mon, Jun 24").doesNotContain("Jun 23");
            visit.page().evaluate("id => { location.hash = '#/plans/' + id; }", other);
            visit.find("button:has-text('Explain')").waitFor();
            assertThat(explained(visit)).contains("Sun, Jun 23").doesNotContain("2019-06-23");
            visit.assertNoFault();
        }
    }

    private static String explained(PageVisit visit) {
        visit.find("button:has-text('Explain')").click();
        visit.find("text=Each reason is tried against the plan").waitFor();
        return visit.text("section:has(#binds)");
    }

    @Test
    void anExplanationThatFailedSaysWhy(Desk desk) throws SQLException {
        String plan = ScarcePlan.submit(desk.service());
        String job = RunningService.JSON
                .readTree(desk.service()
                        .post("/v1/plans/" + plan + "/explanation", "{}")
                        .body())
                .get("id")
                .stringValue();
        Awaitility.await()
                .until(() -> desk.service()
                        .json("/v1/jobs/" + job)
                        .get("status")
                        .stringValue()
                        .equals("DONE"));
        desk.fail(job, "not enough memory for this plan");
        try (PageVisit visit = desk.visit("#/plans/" + plan)) {
            visit.find(".failure:has-text('not enough memory for this plan')").waitFor();
            assertThat(visit.find("button:has-text('Explain')").count()).isEqualTo(1);
            visit.assertNoFault();
        }
    }

    /** Nothing lacks but a handover. */
    private static String twoOrdersForOneHandover() {
        return RunningService.oneOrder()
                .replace("\"lastDay\": \"2019-06-30\"", "\"lastDay\": \"2019-06-24\"")
                .replace("\"regular\": 5", "\"regular\": 1")
                .replace("\"orders\": [", """
                        "orders": [
                            {"id": "O2", "model": "M3", "location": "FRE", "centers": ["SAC"]},""");
    }

    private static Map<String, Long> reasons(PageVisit visit) {
        Map<String, Long> reasons = new HashMap<>();
        visit.figures("li[data-reason]", "data-reason", ".number")
                .forEach((code, numbers) -> reasons.put(code, numbers.get(0)));
        return reasons;
    }

    private static Map<String, Long> byCode(JsonNode orders) {
        return orders.valueStream()
                .collect(Collectors.groupingBy(order -> order.get("code").stringValue(), Collectors.counting()));
    }
}
