package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Map and centers: every figure is counted from the plan, and a center's day leads to its orders and what binds there. */
@InBrowser
class MapPageTest {
    private static final String SATURDAY = "2019-06-29";

    private static PlanCounts counts(Desk desk) {
        return PlanCounts.of(desk.plan(desk.story(), "/problem"), desk.plan(desk.story(), "/result"));
    }

    /** The handovers that a place's sentence tells, and those that it can do, regular and in all. */
    private static List<Long> use(PlanCounts.Cell cell) {
        List<Long> use = new ArrayList<>(List.of(cell.handovers(), cell.regular()));
        if (cell.most() > cell.regular()) {
            use.add(cell.most() - cell.regular());
        }
        return use;
    }

    @Test
    void eachCenterAndDayHasItsHandovers(Desk desk) {
        PlanCounts counts = counts(desk);
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            Map<String, List<Long>> told = visit.figures("table.heat tr[data-center]", "data-center", "td.cell");
            Map<String, List<Long>> expected = new HashMap<>();
            for (String center : told.keySet()) {
                expected.put(
                        center,
                        counts.days().stream()
                                .map(day -> counts.cell(center, day))
                                .filter(cell -> cell.most() + cell.handovers() > 0)
                                .map(PlanCounts.Cell::handovers)
                                .toList());
            }
            assertThat(told).hasSize(74).isEqualTo(expected);
            visit.assertNoFault();
        }
    }

    @Test
    void theMapAndTheTablesHaveTheHandoversDeparturesAndVehiclesOfTheDay(Desk desk) {
        PlanCounts counts = counts(desk);
        JsonNode problem = desk.plan(desk.story(), "/problem");
        JsonNode result = desk.plan(desk.story(), "/result");
        Map<String, String> yardOf = problem.get("carriers")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.get("id").stringValue(),
                        one -> one.get("yard").stringValue()));
        Map<String, String> saturdays = result.get("trips")
                .valueStream()
                .filter(trip -> trip.get("departureDay").stringValue().equals(SATURDAY))
                .collect(Collectors.toMap(
                        trip -> trip.get("id").stringValue(),
                        trip -> yardOf.get(trip.get("carrier").stringValue())));
        long riding = result.get("deliveries")
                .valueStream()
                .filter(delivery -> delivery.has("trip")
                        && saturdays.containsKey(delivery.get("trip").stringValue()))
                .count();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map?day=" + SATURDAY)) {
            visit.find("circle[data-center]").first().waitFor();
            visit.texts("circle[data-center]", "data-center", "title").forEach((center, title) -> {
                PlanCounts.Cell cell = counts.cell(center, SATURDAY);
                if (cell.most() > 0) {
                    assertThat(PageVisit.numbers(title.substring(title.lastIndexOf(": "))))
                            .as(center)
                            .isEqualTo(use(cell));
                }
            });
            Map<String, List<Long>> departures = new HashMap<>();
            problem.get("yards")
                    .forEach(yard -> departures.put(
                            yard.get("id").stringValue(),
                            List.of(saturdays.values().stream()
                                    .filter(yard.get("id").stringValue()::equals)
                                    .count())));
            assertThat(visit.figures("tr[data-yard]", "data-yard", "[data-figure=departures]"))
                    .isEqualTo(departures);
            assertThat(visit.find("[data-figure=vehicles]").allInnerTexts().stream()
                            .mapToLong(text -> PageVisit.numbers(text).get(0))
                            .sum())
                    .isEqualTo(riding);
        }
    }

    @Test
    void theWorstCenterOfADayIsNamedAndStandsFirst(Desk desk) {
        PlanCounts counts = counts(desk);
        Map<String, Long> wanted = wanted(desk);
        Comparator<String> worse = Comparator.comparing(center -> {
            PlanCounts.Cell cell = counts.cell(center, SATURDAY);
            return (double) cell.handovers() / cell.most();
        });
        String worst = desk.plan(desk.story(), "/problem")
                .get("centers")
                .valueStream()
                .map(center -> center.get("id").stringValue())
                .filter(center -> counts.cell(center, SATURDAY).most() > 0)
                .max(worse.thenComparing(center -> wanted.getOrDefault(center, 0L)))
                .orElseThrow();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            visit.find(".map-tools select").selectOption(SATURDAY);
            visit.find("[data-worst]:has-text('Sat')").waitFor();
            String told = visit.find("[data-worst]").getAttribute("data-worst");
            assertThat(worse.compare(told, worst)).isZero();
            assertThat(wanted.getOrDefault(told, 0L)).isEqualTo(wanted.getOrDefault(worst, 0L));
            assertThat(visit.find("table.heat tbody tr").first().getAttribute("data-center"))
                    .isEqualTo(told);
        }
    }

    @Test
    void eachCenterHasItsHandoversOfAllDaysAndItsMissingOrders(Desk desk) {
        PlanCounts counts = counts(desk);
        Map<String, Long> wanted = wanted(desk);
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            Map<String, String> sums = visit.texts("table.heat tr[data-center]", "data-center", "td.number");
            assertThat(sums).hasSize(74);
            sums.forEach((center, text) -> {
                List<PlanCounts.Cell> days = counts.days().stream()
                        .map(day -> counts.cell(center, day))
                        .toList();
                long handovers =
                        days.stream().mapToLong(PlanCounts.Cell::handovers).sum();
                long most = days.stream().mapToLong(PlanCounts.Cell::most).sum();
                String[] cells = text.split(" ", -1);
                assertThat(PageVisit.numbers(cells[0])).containsExactly(handovers);
                assertThat(Double.parseDouble(cells[1].replace("%", "")))
                        .as(center)
                        .isCloseTo(100.0 * handovers / most, within(0.1));
                assertThat(cells[1].equals("100%")).isEqualTo(handovers == most);
                assertThat(PageVisit.numbers(cells[2])).containsExactly(wanted.getOrDefault(center, 0L));
            });
        }
    }

    /** How many missing orders name each center. */
    private static Map<String, Long> wanted(Desk desk) {
        Set<String> missing = desk.plan(desk.story(), "/result")
                .get("undelivered")
                .valueStream()
                .map(order -> order.get("order").stringValue())
                .collect(Collectors.toSet());
        return desk.plan(desk.story(), "/problem")
                .get("orders")
                .valueStream()
                .filter(order -> missing.contains(order.get("id").stringValue()))
                .flatMap(order -> order.get("centers").valueStream())
                .collect(Collectors.groupingBy(JsonNode::stringValue, Collectors.counting()));
    }

    /** The report's classes are by the same thresholds; its words are the page's. */
    @Test
    void theScaleOfUseIsThatOfTheReport(Desk desk) {
        String report =
                desk.service().get("/v1/plans/" + desk.story() + "/report").body();
        Map<String, String> classes = Map.of(
                "closed",
                "use-closed",
                "u0",
                "use-0",
                "u1",
                "use-1",
                "u2",
                "use-2",
                "u3",
                "use-3",
                "u4",
                "use-4",
                "u5",
                "use-full");
        Map<String, List<String>> expected = new HashMap<>();
        Pattern.compile("<tr><th scope=\"row\"><bdi>([^<]+)</bdi>.*?</tr>")
                .matcher(report.substring(report.indexOf("<table class=\"heat\">"), report.indexOf("id=\"missing\"")))
                .results()
                .forEach(row -> expected.put(
                        row.group(1),
                        Pattern.compile("<td class=\"(\\w+)")
                                .matcher(row.group())
                                .results()
                                .map(cell -> classes.get(cell.group(1)))
                                .toList()));
        List<String> words = Pattern.compile("swatch (?:closed|u\\d)\"></span> ([^<]+)<")
                .matcher(report)
                .results()
                .map(word -> word.group(1).replaceAll("\\s%", "%"))
                .toList();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            Map<String, List<String>> told = new HashMap<>();
            visit.find("table.heat tr[data-center]")
                    .all()
                    .forEach(row -> told.put(
                            row.getAttribute("data-center"),
                            row.locator("td.cell").all().stream()
                                    .map(cell -> cell.getAttribute("class").split(" ", -1)[1])
                                    .toList()));
            assertThat(told).isEqualTo(expected);
            assertThat(visit.find(".map-card .key.scale").allInnerTexts()).isEqualTo(words);
        }
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers")) {
            visit.find(".legend .key.scale").first().waitFor();
            assertThat(visit.find(".legend .key.scale").allInnerTexts()).isEqualTo(words.subList(1, words.size()));
        }
    }

    @Test
    void aCellLeadsToTheOrdersOfThatDayAndToWhatBindsThere(Desk desk) {
        PlanCounts.Cell cell = counts(desk).cell("SEA", SATURDAY);
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            visit.find("tr[data-center=SEA] td.cell a >> nth=5").click();
            Locator detail = visit.find(".center-day");
            detail.waitFor();
            assertThat(visit.page().url()).contains("center=SEA").contains("day=" + SATURDAY);
            assertThat(PageVisit.numbers(
                            detail.locator("[data-figure=handovers]").innerText()))
                    .isEqualTo(use(cell));
            assertThat(PageVisit.numbers(detail.locator("[data-figure=kept]").innerText()))
                    .containsExactly(cell.kept());
            assertThat(PageVisit.numbers(detail.locator("[data-figure=fresh]").innerText()))
                    .containsExactly(cell.handovers() - cell.kept());
            assertThat(detail.innerText()).contains("What binds here", cell.handovers() + " orders handed over");
            visit.assertNoFault();
        }
    }

    @Test
    void theArrowKeysMoveFromCellToCell(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.settled();
            visit.find("table.heat [tabindex='0']").focus();
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().press("ArrowRight");
            visit.page().keyboard().press("ArrowRight");
            assertThat(visit.page().evaluate("document.activeElement.dataset.cell"))
                    .isEqualTo("1-2");
            assertThat(visit.find("table.heat td [tabindex='0'][data-cell]").count())
                    .isEqualTo(1);
            visit.page().keyboard().press("Enter");
            visit.find(".center-day").waitFor();
        }
    }

    @Test
    void theMapIsBroughtNearerAndMoved(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/map")) {
            visit.find("circle[data-center=SEA]").waitFor();
            double before =
                    Double.parseDouble(visit.find("circle[data-center=SEA]").getAttribute("cx"));
            visit.find("button[aria-label=Nearer]").click();
            visit.page()
                    .waitForCondition(() -> !visit.find(".site-map > g")
                            .first()
                            .getAttribute("transform")
                            .endsWith("scale(1)"));
            assertThat(Double.parseDouble(visit.find("circle[data-center=SEA]").getAttribute("cx")))
                    .isNotEqualTo(before);
        }
    }
}
