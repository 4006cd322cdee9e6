package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The list of plans: what it tells of each, and what can be done from there. */
@InBrowser
class PlansPageTest {
    /** The figures of two plans, and the fields of a difference that they are. */
    private static final Map<String, String> FIGURES = Map.of(
            "Delivered", "delivered",
            "Deliveries with their priority", "deliveredWeight",
            "Appointments kept", "appointmentsKept",
            "Appointments moved", "appointmentsMoved",
            "Trips", "trips",
            "Vehicles on trips", "vehiclesOnTrips",
            "Cost", "cost");

    private static Locator row(PageVisit visit, String plan) {
        return visit.find("tr[data-plan='" + plan + "']");
    }

    private static String figure(Locator row, String name) {
        return row.locator("[data-figure=" + name + "]").innerText();
    }

    private static String count(JsonNode plan, String field) {
        return String.format(Locale.US, "%,d", plan.get(field).longValue());
    }

    @Test
    void everyFigureOfThePlansIsThatOfTheService(Desk desk) {
        desk.otherStory();
        JsonNode plans = desk.service().json("/v1/plans?limit=50").get("plans");
        try (PageVisit visit = desk.visit("#/plans")) {
            visit.settled();
            for (JsonNode plan : plans) {
                Locator row = row(visit, plan.get("id").stringValue());
                assertThat(row.locator("th a").innerText())
                        .isEqualTo(plan.get("name").stringValue());
                assertThat(row.locator("[data-status]").getAttribute("data-status"))
                        .isEqualTo(plan.get("status").stringValue());
                assertThat(figure(row, "orders")).isEqualTo(count(plan, "orders"));
                if (plan.has("delivered")) {
                    assertThat(figure(row, "delivered")).isEqualTo(count(plan, "delivered"));
                    assertThat(figure(row, "kept"))
                            .isEqualTo(count(plan, "appointmentsKept") + " of " + count(plan, "appointments"));
                    assertThat(Double.parseDouble(figure(row, "gap").replace("%", "")))
                            .isEqualTo(plan.get("gapPercent").doubleValue());
                }
            }
            visit.assertNoFault();
        }
    }

    @Test
    void aRevisionStandsBelowItsParent(Desk desk) {
        String child = desk.otherStory();
        try (PageVisit visit = desk.visit("#/plans")) {
            row(visit, child).waitFor();
            List<String> plans = visit.find("tr[data-plan]").all().stream()
                    .map(one -> one.getAttribute("data-plan"))
                    .toList();
            assertThat(plans.indexOf(child)).isGreaterThan(plans.indexOf(desk.story()));
            assertThat(row(visit, child).locator("th").getAttribute("class")).isEqualTo("depth-1");
            assertThat(row(visit, desk.story()).locator("th").getAttribute("class"))
                    .isEqualTo("depth-0");
        }
    }

    /** Plans of one name are told apart by what was changed, also where one chooses among them. */
    @Test
    void aRevisionSaysWhatWasChanged(Desk desk) {
        String child = desk.otherStory();
        try (PageVisit visit = desk.visit("#/plans")) {
            row(visit, child).locator("[data-origin]").waitFor();
            assertThat(row(visit, child).locator("[data-origin]").innerText())
                    .isEqualTo("carrier C00001 is off from Tue, Jun 25, for good");
            assertThat(row(visit, desk.story()).locator("[data-origin]").count())
                    .isZero();
            assertThat(row(visit, child).locator(".plan-id").innerText()).isEqualTo(child.substring(0, 8));
            visit.assertNoFault();
        }
        try (PageVisit visit = desk.visit("#/plans/" + desk.story() + "/compare")) {
            Locator option = visit.find("option[value='" + child + "']:has-text('carrier C00001 is off')");
            option.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            assertThat(option.textContent()).endsWith(child.substring(0, 8));
        }
    }

    @Test
    void onAPhoneNoColumnOfTheListIsCut(Desk desk) {
        desk.otherStory();
        try (PageVisit visit = desk.visit("#/plans")) {
            PageLook.PHONE.applyTo(visit.page());
            visit.settled();
            row(visit, desk.story()).waitFor();
            Object cut = visit.page()
                    .evaluate(
                            "document.querySelector('.wide').scrollWidth - document.querySelector('.wide').clientWidth");
            assertThat(cut).isEqualTo(0);
        }
        try (PageVisit visit = desk.visit("#/plans/" + desk.story())) {
            PageLook.PHONE.applyTo(visit.page());
            visit.settled();
            assertThat(
                            visit.page()
                                    .evaluate(
                                            "document.querySelector('.tabs').scrollWidth - document.querySelector('.tabs').clientWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aPlanThatFailedSaysWhy(Desk desk) throws SQLException {
        String failed = desk.service().submit(RunningService.oneOrder(), "{\"seconds\": 0.1}");
        desk.service().await(failed, "DONE");
        desk.fail(failed, "not enough memory for this problem");
        try (PageVisit visit = desk.visit("#/plans")) {
            Locator row = row(visit, failed);
            row.waitFor();
            assertThat(row.innerText()).contains("failed", "not enough memory for this problem");
            row.locator("th a").click();
            visit.find(".plan-title [data-status=FAILED]").waitFor();
            assertThat(visit.text("main")).contains("not enough memory for this problem");
            visit.assertNoFault();
        }
        desk.service().send("DELETE", "/v1/plans/" + failed, RunningService.none());
    }

    @Test
    void aPlanIsStoppedAndThenDeletedForGood(Desk desk) {
        String plan = desk.service().submit(RunningService.story(), "{\"seconds\": 600}");
        desk.service().await(plan, "SOLVING");
        try (PageVisit visit = desk.visit("#/plans")) {
            row(visit, plan).locator("button:has-text('Stop')").click();
            row(visit, plan).locator("[data-status=STOPPED]").waitFor();
            assertThat(desk.plan(plan, "").get("status").stringValue()).isEqualTo("STOPPED");
            row(visit, plan).locator("button:has-text('Delete…')").click();
            row(visit, plan).locator("button:has-text('Keep')").click();
            assertThat(desk.plan(plan, "").get("status").stringValue()).isEqualTo("STOPPED");
            row(visit, plan).locator("button:has-text('Delete…')").click();
            row(visit, plan).locator("button.danger").click();
            row(visit, plan)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            visit.assertNoFault();
        }
        assertThat(desk.service().get("/v1/plans/" + plan).statusCode()).isEqualTo(404);
    }

    @Test
    void twoPlansAreComparedSideBySide(Desk desk) {
        String other = desk.otherStory();
        JsonNode difference = desk.plan(desk.story(), "/diff/" + other);
        try (PageVisit visit = desk.visit("#/plans")) {
            row(visit, desk.story()).locator("input").check();
            row(visit, other).locator("input").check();
            visit.find("text=Compare the two marked").click();
            Locator delivered = visit.find("table.compare tr:has-text('Delivered') >> nth=0");
            delivered.waitFor();
            long before = difference.at("/figures/before/delivered").longValue();
            long after = difference.at("/figures/after/delivered").longValue();
            assertThat(PageVisit.numbers(delivered.innerText()).subList(0, 2)).containsExactly(before, after);
            FIGURES.forEach((name, field) -> {
                Locator line = visit.find("table.compare tr:has(th:text-is('" + name + "')) td");
                assertThat(PageVisit.numbers(
                                line.nth(0).innerText() + " " + line.nth(1).innerText()))
                        .containsExactly(
                                difference.at("/figures/before/" + field).longValue(),
                                difference.at("/figures/after/" + field).longValue());
            });
            long moved = difference
                    .get("orders")
                    .valueStream()
                    .filter(order -> order.get("change").stringValue().equals("moved"))
                    .count();
            assertThat(PageVisit.numbers(visit.text("tr:has-text('Handed over at another place') td")))
                    .containsExactly(moved);
            visit.assertNoFault();
        }
    }
}
