package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The table of orders: filters count what the service's result has; a remedy is applied from there. */
@InBrowser
class OrdersPageTest {
    private static final String SATURDAY = "2019-06-29";

    private static long found(PageVisit visit) {
        return PageVisit.numbers(visit.text(".found strong")).get(0);
    }

    /** Nobody who reads a row loses it because reasons come: it moves when the reader asks for that. */
    @Test
    void rowsStayWhereTheyAreWhenReasonsCome(Desk desk) {
        String id = ScarcePlan.submit(desk.service());
        String missing = ScarcePlan.missing(desk.service(), id);
        try (PageVisit visit = desk.visit("#/plans/" + id + "/orders?reason=not-placed&order=" + missing)) {
            visit.find("tr[data-at='0']:has-text('found no place in this plan')")
                    .waitFor();
            visit.find("button:has-text('Why, and what would help?')").click();
            visit.find("tr[data-at='0']:has-text('handovers are full')").waitFor();
            assertThat(visit.text("tr[data-at='0'] th")).isEqualTo(missing);
            visit.find("[data-held] button").click();
            visit.find("text=No order is like that.").waitFor();
            visit.assertNoFault();
        }
    }

    @Test
    void eachFilterOfTheAddressLetsThroughWhatTheResultHas(Desk desk) {
        JsonNode result = desk.plan(desk.story(), "/result");
        JsonNode figures = result.get("figures");
        PlanCounts counts = PlanCounts.of(desk.plan(desk.story(), "/problem"), result);
        Map<String, String> carrierOf = new HashMap<>();
        result.get("trips")
                .forEach(trip -> carrierOf.put(
                        trip.get("id").stringValue(), trip.get("carrier").stringValue()));
        long ofCarrier = result.get("deliveries")
                .valueStream()
                .filter(one -> one.has("trip")
                        && "C00003".equals(carrierOf.get(one.get("trip").stringValue())))
                .count();
        Map<String, Long> expected = Map.of(
                "state=missing",
                figures.get("orders").longValue() - figures.get("delivered").longValue(),
                "state=delivered",
                figures.get("delivered").longValue(),
                "center=SEA&day=" + SATURDAY,
                counts.cell("SEA", SATURDAY).handovers(),
                "carrier=C00003",
                ofCarrier,
                "appointment=kept",
                figures.get("appointmentsKept").longValue(),
                "appointment=any",
                figures.get("appointments").longValue(),
                "search=rn100000",
                9L);
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders")) {
            visit.settled();
            assertThat(found(visit)).isEqualTo(figures.get("orders").longValue());
            expected.forEach((query, count) -> {
                visit.page().evaluate("location.hash = '#/plans/" + desk.story() + "/orders?" + query + "'");
                visit.until("location.hash.endsWith('" + query + "')");
                visit.find(".found strong:text-is('" + String.format(java.util.Locale.US, "%,d", count) + "')")
                        .waitFor();
            });
            visit.assertNoFault();
        }
    }

    @Test
    void aSearchIsTypedAndStandsInTheAddress(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders")) {
            visit.settled();
            visit.find("input[type=search]").pressSequentially("1000012");
            visit.find(".found strong:text-is('1')").waitFor();
            assertThat(visit.page().url()).endsWith("search=1000012");
            visit.find("tr[data-at='0']").click();
            assertThat(visit.text("#order-title")).isEqualTo("Order RN1000012");
            assertThat(visit.page().url()).contains("order=RN1000012");
            visit.find("button:has-text('Clear filters')").click();
            visit.find(".found strong:text-is('12,000')").waitFor();
        }
    }

    @Test
    void rowsAreSortedAndReachedByKeyboard(Desk desk) {
        JsonNode deliveries = desk.plan(desk.story(), "/result").get("deliveries");
        String last = deliveries
                .valueStream()
                .map(one -> one.get("day").stringValue())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders")) {
            visit.settled();
            visit.find("button.sort:has-text('Day')").click();
            visit.find("button.sort:has-text('Day')").click();
            visit.find("th[aria-sort=descending]").waitFor();
            assertThat(visit.text("tr[data-at='0'] td >> nth=1"))
                    .endsWith(String.valueOf(Integer.parseInt(last.substring(8))));
            assertThat(visit.find(".virtual table").getAttribute("aria-rowcount"))
                    .isEqualTo("12001");
            visit.find("tr[data-at='0']").focus();
            visit.page().keyboard().press("End");
            visit.until("document.activeElement.dataset.at === '11999'");
            visit.page().keyboard().press("Enter");
            visit.find("#order-title").waitFor();
            assertThat(visit.find("tr[data-at]").count()).isLessThan(60);
            visit.assertNoFault();
        }
    }

    @Test
    void everyCellOfAnOrderIsThatOfTheResult(Desk desk) {
        JsonNode result = desk.plan(desk.story(), "/result");
        Map<String, String> carrierOf = new HashMap<>();
        result.get("trips")
                .forEach(trip -> carrierOf.put(
                        trip.get("id").stringValue(), trip.get("carrier").stringValue()));
        Map<String, JsonNode> deliveries = new HashMap<>();
        result.get("deliveries").forEach(one -> deliveries.put(one.get("order").stringValue(), one));
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders?state=delivered")) {
            visit.settled();
            for (Locator row : visit.find("tr[data-at]").all()) {
                JsonNode delivery =
                        Objects.requireNonNull(deliveries.get(row.locator("th").innerText()));
                List<String> cells =
                        row.locator("td").allInnerTexts(); // Center, day, appointment, carrier, trip, priority.
                assertThat(cells.get(0)).startsWith(delivery.get("center").stringValue());
                assertThat(cells.get(1))
                        .endsWith(" "
                                + Integer.parseInt(
                                        delivery.get("day").stringValue().substring(8)));
                String trip = delivery.path("trip").asString("–");
                assertThat(cells.subList(3, 5)).containsExactly(carrierOf.getOrDefault(trip, "–"), trip);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Order, id, 0, delivered",
        "Center, center, 1, delivered",
        "Carrier, carrier, 4, delivered",
        "Trip, trip, 5, delivered",
        "Centers, accepted, 2, missing",
        "Why missing, reason, 1, missing"
    })
    void everyColumnSortsByWhatItShowsAndTheAddressKeepsIt(
            String title, String name, int cell, String state, Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders?state=" + state)) {
            visit.settled();
            visit.find("button.sort:text-is('" + title + "')").click();
            visit.find("th[aria-sort=ascending]:has-text('" + title + "')").waitFor();
            assertThat(visit.page().url()).endsWith("sort=" + name);
            assertThat(column(visit, cell)).isSortedAccordingTo(Comparator.naturalOrder());
            visit.find("th[aria-sort=ascending] button").click();
            visit.find("th[aria-sort=descending]").waitFor();
            assertThat(visit.page().url()).endsWith("sort=-" + name);
            assertThat(column(visit, cell)).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    /** What the rows in the page have in a column, in lower case, without those that have nothing there. */
    private static List<String> column(PageVisit visit, int cell) {
        return ((List<?>) visit.find("tr[data-at]")
                        .evaluateAll("(rows, cell) => rows.map(row => row.children[cell].textContent)", cell))
                .stream()
                        .map(text -> String.valueOf(text).toLowerCase(java.util.Locale.ROOT))
                        .filter(text -> !text.equals("–"))
                        .toList();
    }

    @Test
    void aFilterShowsItsRowsFromTheFirstOneAndAnEmptyOneLeadsBack(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders")) {
            visit.settled();
            visit.find("tr[data-at='0']").focus();
            visit.page().keyboard().press("End");
            visit.until("document.activeElement.dataset.at === '11999'");
            visit.find("select[name=state]").selectOption("delivered");
            visit.find("tr[data-at='0']").waitFor();
            visit.find("select[name=reason]").selectOption("not-placed");
            visit.find(".empty button").click();
            visit.find(".found strong:text-is('12,000')").waitFor();
            visit.find("tr[data-at='0']").waitFor();
            assertThat(visit.page().url()).endsWith("/orders");
            visit.assertNoFault();
        }
    }

    @Test
    void anOrderIsFoundByItsIdOrItsTripAndOpenedByEnter(Desk desk) {
        JsonNode delivery = desk.plan(desk.story(), "/result")
                .get("deliveries")
                .valueStream()
                .filter(one -> one.has("trip"))
                .findFirst()
                .orElseThrow();
        String trip = delivery.get("trip").stringValue();
        long riding = desk.plan(desk.story(), "/result")
                .get("deliveries")
                .valueStream()
                .filter(one -> one.path("trip").asString("").contains(trip))
                .count();
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/orders")) {
            visit.settled();
            visit.find("input[type=search]").fill(trip);
            visit.find(".found strong:text-is('" + riding + "')").waitFor();
            visit.find("input[type=search]").fill(delivery.get("order").stringValue());
            visit.find(".found strong:text-is('1')").waitFor();
            visit.find("input[type=search]").press("Enter");
            assertThat(visit.text("#order-title"))
                    .isEqualTo("Order " + delivery.get("order").stringValue());
        }
    }

    @Test
    void aRemedyIsAppliedAndLetsTheOrderIn(Desk desk) throws IOException {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        String missing = ScarcePlan.missing(service, id);
        try (PageVisit visit = desk.visit("#/plans/" + id + "/orders?state=missing&order=" + missing)) {
            visit.find("button:has-text('Why, and what would help')").click();
            visit.find("[data-remedy='0']").waitFor();
            JsonNode explained = service.json("/v1/plans/" + id + "/explanation/" + missing);
            assertThat(visit.text(".panel .place"))
                    .contains(explained
                            .get("reason")
                            .stringValue()
                            .replace(ScarcePlan.FIRST_DAY, "Mon, Jun 24")
                            .replace(ScarcePlan.LAST_DAY, "Tue, Jun 25"));
            List<String> remedies = explained
                    .get("remedies")
                    .valueStream()
                    .map(remedy -> remedy.get("text")
                            .stringValue()
                            .replace(ScarcePlan.FIRST_DAY, "Mon, Jun 24")
                            .replace(ScarcePlan.LAST_DAY, "Tue, Jun 25"))
                    .toList();
            Locator shown = visit.find("[data-remedy] > p");
            for (int i = 0; i < remedies.size(); i++) {
                assertThat(shown.nth(i).innerText()).startsWith(remedies.get(i));
            }
            assertThat(shown.count()).isEqualTo(remedies.size());
            visit.find("[data-remedy='0'] button").click();
            visit.screenshot("orders-remedy-light");
            assertThat(visit.findings()).isEmpty();
            visit.find("[data-remedy='0'] input[name=seconds]").fill("0.5");
            visit.find("button:has-text('Plan again with it')").click();
            JsonNode revision = ScarcePlan.revision(visit, service, id);
            assertThat(ScarcePlan.changeOf(service, revision).toString())
                    .contains(explained.at("/remedies/0/change/0/op").stringValue());
            assertThat(revision.get("delivered").intValue()).isEqualTo(3);
            visit.find("[data-outcome=met]").waitFor();
            assertThat(visit.findings()).isEmpty();
            assertThat(visit.text("[data-outcome]")).startsWith("Let in: " + missing + " is handed over at");
            visit.assertNoFault();
        }
    }
}
