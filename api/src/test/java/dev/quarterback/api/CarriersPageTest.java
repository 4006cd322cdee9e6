package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    void aCarrierIsSearchedByItsIdOrThatOfAnOrderOnIt(Desk desk) {
        JsonNode delivery = desk.plan(desk.story(), "/result")
                .get("deliveries")
                .valueStream()
                .filter(one -> one.has("trip"))
                .findFirst()
                .orElseThrow();
        String carrier = desk.plan(desk.story(), "/result")
                .get("trips")
                .valueStream()
                .filter(trip -> trip.get("id").equals(delivery.get("trip")))
                .map(trip -> trip.get("carrier").stringValue())
                .findFirst()
                .orElseThrow();
        for (String text : List.of(carrier, delivery.get("order").stringValue())) {
            try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers?as=table")) {
                visit.find("input[type=search]").fill(text);
                visit.find(".found strong:text-is('1 carrier')").waitFor();
                assertThat(visit.text("tr[data-at='0'] th")).isEqualTo(carrier);
                visit.assertNoFault();
            }
        }
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
    void everyMinuteOfATripIsThatOfTheServicesSchedule(Desk desk) {
        String trip =
                tripOfMostStops(desk.plan(desk.story(), "/result")).get("id").stringValue();
        JsonNode times = desk.plan(desk.story(), "/schedule")
                .get("carriers")
                .valueStream()
                .flatMap(carrier -> carrier.get("trips").valueStream())
                .filter(one -> one.get("trip").stringValue().equals(trip))
                .findFirst()
                .orElseThrow();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers?trip=" + trip)) {
            visit.find("#trip-title").waitFor();
            assertThat(PageVisit.numbers(visit.text(".panel [data-figure=minutes]")))
                    .containsExactly(times.get("minutes").longValue());
            assertThat(PageVisit.numbers(visit.text(".panel [data-figure=positions]")))
                    .startsWith(times.get("positions").longValue());
            assertThat(visit.figures("li[data-stop]", "data-stop", "[data-figure]"))
                    .isEqualTo(times.get("stops")
                            .valueStream()
                            .collect(Collectors.toMap(
                                    stop -> stop.get("center").stringValue(),
                                    stop -> List.of(
                                            stop.get("reachedAfter").longValue(),
                                            stop.get("vehicles").longValue()))));
        }
    }

    @Test
    void tripsAndIdleTimeOfAYardAreThoseOfTheServicesSchedule(Desk desk) {
        String yard = "Y-FRE";
        Set<String> ofYard = desk.plan(desk.story(), "/problem")
                .get("carriers")
                .valueStream()
                .filter(carrier -> carrier.get("yard").stringValue().equals(yard))
                .map(carrier -> carrier.get("id").stringValue())
                .collect(Collectors.toSet());
        List<JsonNode> carriers = desk.plan(desk.story(), "/schedule")
                .get("carriers")
                .valueStream()
                .filter(carrier -> ofYard.contains(carrier.get("carrier").stringValue()))
                .toList();
        long used = carriers.stream()
                .mapToLong(carrier -> carrier.get("dutyMinutes").longValue())
                .sum();
        long offered = carriers.stream()
                .mapToLong(carrier -> carrier.get("dutyMinutesOffered").longValue())
                .sum();
        long without = carriers.stream()
                .filter(carrier -> carrier.get("trips").isEmpty())
                .count();
        JsonNode first = carriers.get(0);
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/carriers?as=table&sort=id&yard=" + yard)) {
            visit.find("tr[data-at]").first().waitFor();
            String summary = visit.text(".found");
            assertThat(PageVisit.numbers(summary)).startsWith((long) carriers.size());
            assertThat(Double.parseDouble(summary.replaceFirst("(?s).*, ([0-9.]+)% of their duty time used.*", "$1")))
                    .isCloseTo(100.0 * used / offered, within(0.1));
            assertThat(PageVisit.numbers(summary.replaceFirst("(?s).*used;", "")))
                    .startsWith(without);
            Locator rows = visit.find(
                    "tr[data-at]:has(th:text-is('" + first.get("carrier").stringValue() + "'))");
            assertThat(minutes(rows, "idle")).isEqualTo(sum(first.get("days"), "idleMinutes"));
            assertThat(minutes(rows, "trip")).isEqualTo(sum(first.get("trips"), "minutes"));
            visit.find("a:has-text('What two more would bring')").click();
            visit.find("[data-scenario='0'] [data-change]:has-text('2 more carriers like')")
                    .waitFor();
            visit.assertNoFault();
        }
    }

    private static long sum(JsonNode list, String field) {
        return list.valueStream().mapToLong(one -> one.get(field).longValue()).sum();
    }

    /** The minutes of the rows of a kind. */
    private static long minutes(Locator rows, String kind) {
        return rows.all().stream()
                .filter(row -> row.locator("td").nth(2).innerText().startsWith(kind))
                .mapToLong(row ->
                        PageVisit.numbers(row.locator("td").nth(5).innerText()).get(0))
                .sum();
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
