package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.quarterback.path.DaySlice;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One quarter on the page beside another one, with answers that are slow or refused, and when it is over. */
@InBrowser
class QuarterOnThePageTest {
    private static final Problem QUARTER = SmallQuarters.problem();
    private static final SamplePath ON = SmallQuarters.path(QUARTER);
    private static final LocalDate FIRST = QUARTER.firstDay();
    private static final String NO_OUTLOOK = "{\"provenOf\": \"nothing\", \"days\": []}";

    /** The id of a new quarter of that name. */
    private static String started(Desk desk, String name) {
        String address = SmallQuarters.started(
                desk.service(), QUARTER, ", \"name\": \"" + name + "\", \"options\": {\"steps\": 50}");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static void tell(Desk desk, String quarter, int days) {
        FIRST.datesUntil(FIRST.plusDays(days))
                .forEach(day -> SmallQuarters.tell(
                        desk.service(),
                        "/v1/quarters/" + quarter,
                        SmallQuarters.day(day, DaySlice.of(QUARTER, ON, day))));
    }

    private static void go(PageVisit visit, String quarter) {
        visit.page().evaluate("id => { location.hash = '#/quarters/' + id; }", quarter);
    }

    private static void awaitHeld(PageVisit visit, List<Route> held) {
        visit.page().waitForCondition(() -> !held.isEmpty());
    }

    @Test
    void goingToAnotherQuarterLeavesNothingOfTheOneBefore(Desk desk) {
        String told = desk.quarter();
        String one = started(desk, "first of two");
        String other = started(desk, "second of two");
        List<Route> held = new ArrayList<>();
        try (PageVisit visit = desk.visit("#/quarters/" + one)) {
            visit.find(".event-form input").first().fill("O1");
            visit.find(".event-form button:has-text('Add')").click();
            visit.find(".told-events li").waitFor();
            go(visit, other);
            visit.find("h1:has-text('second of two')").waitFor();
            visit.find(".event-form").waitFor();
            assertThat(visit.find(".told-events li").count()).isZero();

            go(visit, told);
            visit.find("[data-fan=quarter]").waitFor();
            visit.find(".morning h3").first().waitFor();
            visit.page().route("**/v1/quarters/" + one, held::add);
            go(visit, one);
            awaitHeld(visit, held);
            assertThat(visit.find("tr[data-day], [data-fan], [data-pace], .morning")
                            .count())
                    .isZero();
            held.get(0).resume();
            visit.find("h1:has-text('first of two')").waitFor();
            visit.find("[data-outlook]:has-text('No day is over yet.')").waitFor();
            assertThat(visit.find("tr[data-day], [data-fan], .morning").count()).isZero();
            visit.assertNoFault();
        }
    }

    @Test
    void aSlowOutlookOfAnEarlierMorningTellsNothing(Desk desk) {
        String quarter = started(desk, "slow");
        tell(desk, quarter, 2);
        List<Route> held = new ArrayList<>();
        try (PageVisit visit = desk.visit("#/nowhere")) {
            visit.settled();
            visit.page().route("**/outlook", route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            go(visit, quarter);
            awaitHeld(visit, held);
            visit.find("main form button.main").click();
            visit.find("[data-fan=quarter] polygon").waitFor(); // Two days are over.
            visit.page()
                    .waitForResponse(
                            "**/outlook",
                            () -> held.get(0)
                                    .fulfill(new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(NO_OUTLOOK)))
                    .finished();
            visit.page().evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            assertThat(visit.find("[data-fan=quarter] polygon").count()).isEqualTo(1);
            visit.assertNoFault();
        }
    }

    @Test
    void aRefusedOutlookIsToldAndAskedForAgain(Desk desk) {
        String quarter = desk.quarter();
        List<String> asked = new ArrayList<>();
        try (PageVisit visit = desk.visit("#/nowhere")) {
            visit.settled();
            visit.page().onRequest(request -> {
                if (request.url().endsWith("/outlook")) {
                    asked.add(request.url());
                }
            });
            visit.page()
                    .route(
                            "**/outlook",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(503)
                                    .setBody("{\"detail\": \"The database is away for a test.\"}")));
            go(visit, quarter);
            visit.find(".failure:has-text('The database is away for a test.')").waitFor();
            visit.find(".morning h3").first().waitFor();
            assertThat(asked).as("one request for one opening").hasSize(1);
            visit.page().unroute("**/outlook");
            visit.find(".failure button:has-text('Try again')").click();
            visit.find("[data-fan=quarter]").waitFor();
            assertThat(visit.find(".failure").count()).isZero();
            assertThat(asked).hasSize(2);
            visit.assertNoFaultBut(503);
        }
    }

    @Test
    void whenItIsOverItSaysWhereItEnded(Desk desk) {
        String quarter = started(desk, "over");
        SmallQuarters.tellAll(desk.service(), "/v1/quarters/" + quarter, QUARTER, ON, FIRST);
        int delivered = desk.service()
                .json("/v1/quarters/" + quarter + "/comparison")
                .get("delivered")
                .intValue();
        try (PageVisit visit = desk.visit("#/quarters/" + quarter)) {
            visit.find("[data-fan=quarter]").waitFor();
            assertThat(visit.text("#outlook")).isEqualTo("Where it ended");
            assertThat(visit.text("[data-outlook]")).isEqualTo("The quarter ended at " + delivered + ".");
            assertThat(visit.find("[data-fan=quarter]").getAttribute("aria-label"))
                    .isEqualTo("The quarter ended at " + delivered);
            assertThat(visit.find("[data-proven]").count()).isZero();
            visit.assertNoFault();
        }
    }
}
