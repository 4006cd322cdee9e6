package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What views tell while they wait for the service, when it refuses, and when it does not answer; and the way out of that. */
@InBrowser
class PageStatesTest {
    private static final String REFUSAL =
            "{\"title\": \"Unavailable\", \"detail\": \"The database is away for a test.\"}";

    /** A window in which requests that match are done otherwise, at a view. */
    private static PageVisit visit(
            Desk desk, String address, String requests, java.util.function.Consumer<Route> answer) {
        PageVisit visit = desk.visit("#/nowhere");
        visit.settled();
        visit.page().route(requests, answer);
        String hash = address.replace("ID", desk.story()).replace("OTHER", desk.otherStory());
        visit.page().evaluate("hash => { location.hash = hash; }", hash);
        return visit;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/plans                                | **/v1/plans?limit=*",
                "#/plans/ID                             | **/problem",
                "#/plans/ID                             | **/result",
                "#/plans/ID/carriers                    | **/schedule",
                "#/plans/ID/compare?with=OTHER          | **/diff/*",
                "#/plans/ID/changes?with=OTHER          | **/diff/*"
            })
    void aRefusalIsToldAndTriedAgain(String address, String requests, Desk desk) {
        try (PageVisit visit = visit(
                desk,
                address,
                requests,
                route -> route.fulfill(new Route.FulfillOptions().setStatus(503).setBody(REFUSAL)))) {
            visit.find(".failure:has-text('The database is away for a test.')").waitFor();
            visit.page().unroute(requests);
            visit.find(".failure button:has-text('Try again')").click();
            visit.until("!document.querySelector('.failure')");
            visit.settled();
            visit.assertNoFaultBut(503);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/plans                       | **/v1/plans?limit=* | Loading plans",
                "#/new                         | **/v1/datasets      | Loading datasets",
                "#/plans/ID                    | **/result           | Loading the plan",
                "#/plans/ID/carriers           | **/schedule         | Loading the schedule",
                "#/plans/ID/compare?with=OTHER | **/diff/*           | Loading the difference",
                "#/plans/ID/changes?with=OTHER | **/diff/*           | Loading the differences"
            })
    void whatIsWaitedForIsTold(String address, String requests, String told, Desk desk) {
        try (PageVisit visit = visit(desk, address, requests, route -> {})) { // It never comes.
            visit.find(".state[role=status]:has-text('" + told + "')").waitFor();
            assertThat(visit.find(".failure").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"#/plans", "#/new", "#/plans/ID"})
    void aServiceThatDoesNotAnswerIsTold(String address, Desk desk) {
        try (PageVisit visit = visit(desk, address, "**/v1/**", Route::abort)) {
            visit.find(".failure:has-text('The service does not answer.')").waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/plans/ID/compare               | Choose a plan",
                "#/plans/ID/changes?tab=differences | Choose a plan",
                "#/plans/ID/orders?search=none    | No order is like that.",
                "#/plans/ID/orders?order=none     | The problem has no order none.",
                "#/plans/ID/carriers?trip=none    | The plan has no trip none.",
                "#/plans/ID/carriers?yard=none    | No carrier belongs to that yard."
            })
    void whereThereIsNothingToShowThatIsTold(String address, String told, Desk desk) {
        try (PageVisit visit = visit(desk, address, "**/none", Route::resume)) {
            visit.find("main p:has-text('" + told + "')").first().waitFor();
            visit.assertNoFault();
        }
    }
}
