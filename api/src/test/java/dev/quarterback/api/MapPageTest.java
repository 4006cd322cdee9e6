package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
