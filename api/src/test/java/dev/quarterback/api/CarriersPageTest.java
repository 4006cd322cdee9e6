package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The carriers' schedule: a trip has the stops, loads and orders of the result; the table has what the canvas has. */
@InBrowser
class CarriersPageTest {
    private static JsonNode tripOfMostStops(JsonNode result) {
        return result.get("trips")
                .valueStream()
                .max(Comparator.comparingInt(trip -> trip.get("stops").size()))
                .orElseThrow();
    }

    @Test
    void aTripTellsItsStopsLoadsAndOrders(Desk desk) {
        JsonNode result = desk.plan(desk.story(), "/result");
        String trip = tripOfMostStops(result).get("id").stringValue();
        Map<String, Set<String>> expected = result.get("deliveries")
                .valueStream()
                .filter(one -> one.has("trip") && one.get("trip").stringValue().equals(trip))
                .collect(Collectors.groupingBy(
                        one -> one.get("center").stringValue(),
                        TreeMap::new,
                        Collectors.mapping(
                                one -> one.get("order").stringValue(), Collectors.toCollection(TreeSet::new))));
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers?trip=" + trip)) {
            visit.find("#trip-title").waitFor();
            Map<String, Set<String>> told = new TreeMap<>();
            for (Locator stop : visit.find("li[data-stop]").all()) {
                told.put(
                        stop.getAttribute("data-stop"),
                        new TreeSet<>(stop.locator(".order-list a").allInnerTexts()));
            }
            assertThat(told).isEqualTo(expected);
            assertThat(PageVisit.numbers(visit.text(".panel [data-figure=vehicles]")))
                    .containsExactly((long)
                            expected.values().stream().mapToInt(Set::size).sum());
            visit.assertNoFault();
        }
    }

    @Test
    void theTableHasTheTripsOfEachCarrier(Desk desk) {
        JsonNode result = desk.plan(desk.story(), "/result");
        List<String> expected = result.get("trips")
                .valueStream()
                .filter(trip -> trip.get("carrier").stringValue().equals("C00001"))
                .sorted(Comparator.comparing(trip -> trip.get("departureDay").stringValue()))
                .map(trip -> "trip " + trip.get("id").stringValue())
                .toList();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers?as=table&sort=id&yard=Y-FRE")) {
            visit.find("tr[data-at]").first().waitFor();
            List<String> told = visit.find("tr[data-at]:has(th:text-is('C00001')) td:nth-child(4)")
                    .allInnerTexts();
            assertThat(told.stream().filter(text -> text.startsWith("trip")).toList())
                    .isEqualTo(expected);
            visit.find("tr[data-at]:has-text('trip C00001')").first().click();
            assertThat(visit.text("#trip-title")).startsWith("Trip C00001-");
        }
    }

    @Test
    void theScheduleIsMovedZoomedAndOpenedByKeyboard(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers")) {
            visit.until("Number(document.querySelector('canvas')?.dataset.draws) > 0");
            visit.find("canvas").focus();
            for (String key : List.of("ArrowDown", "+", "ArrowRight", "0")) {
                visit.page().evaluate("document.querySelector('canvas').dataset.draws = 0");
                visit.page().keyboard().press(key);
                visit.until("Number(document.querySelector('canvas').dataset.draws) > 0");
            }
            visit.page().keyboard().press("Shift+ArrowDown");
            visit.find("#trip-title").waitFor();
            String first = visit.text("#trip-title");
            visit.find("canvas").focus();
            visit.page().keyboard().press("Shift+ArrowRight");
            visit.find("#trip-title:not(:text-is('" + first + "'))").waitFor();
            assertThat(visit.text("#trip-title").replaceFirst("-[^-]*$", ""))
                    .isEqualTo(first.replaceFirst("-[^-]*$", ""));
            visit.assertNoFault();
        }
    }

    @Test
    void aClickOnTheScheduleOpensATripWhichCanBeLockedForARevision(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = desk.visit("#/plans/" + id + "/carriers")) {
            visit.until("Number(document.querySelector('canvas')?.dataset.draws) > 0");
            visit.find("canvas").click(new Locator.ClickOptions().setPosition(118, 37));
            String trip = visit.text("#trip-title").replace("Trip ", "");
            visit.find("button:has-text('Lock the trip')").click();
            visit.find("a:has-text('The change so far')").click();
            visit.find("[data-op=lock]").waitFor();
            assertThat(visit.find("[data-op=lock] [data-field=trip] input").inputValue())
                    .isEqualTo(trip);
            visit.find("input[name=seconds]").fill("0.5");
            visit.find("button:text-is('Plan again')").click();
            JsonNode change = ScarcePlan.changeOf(service, ScarcePlan.revision(visit, service, id));
            assertThat(change.toString()).contains("\"op\":\"lock\"", "\"trip\":\"" + trip + "\"");
            visit.assertNoFault();
        }
    }
}
