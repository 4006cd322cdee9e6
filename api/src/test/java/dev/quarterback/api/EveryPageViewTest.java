package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every view, light, dark and on a phone: nothing undefined, nothing cut off, no fault, nobody kept out; with a picture. */
@InBrowser
class EveryPageViewTest {
    /**
     * Views by name, with their address; ID is the story's plan, OTHER a second one of it, EDITED a small one
     * around what was edited by hand, QUARTER a small quarter.
     */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("plans", "#/plans"),
            Map.entry("new-plan", "#/new"),
            Map.entry("new-plan-file", "#/new?from=file"),
            Map.entry("quarters", "#/quarters"),
            Map.entry("quarter-as-it-goes", "#/quarters/QUARTER"),
            Map.entry("glance", "#/plans/ID"),
            Map.entry("glance-revision", "#/plans/OTHER"),
            Map.entry("map", "#/plans/ID/map"),
            Map.entry("map-center-day", "#/plans/ID/map?day=2019-06-29&center=SEA"),
            Map.entry("compare", "#/plans/ID/compare?with=OTHER"),
            Map.entry("carriers", "#/plans/ID/carriers?trip=C00001-1"),
            Map.entry("carriers-table", "#/plans/ID/carriers?as=table"),
            Map.entry("carriers-yard", "#/plans/ID/carriers?yard=Y-FRE&sort=used"),
            Map.entry("orders", "#/plans/ID/orders?order=RN1000001"),
            Map.entry("orders-missing", "#/plans/ID/orders?state=missing"),
            Map.entry("changes-what-if", "#/plans/ID/changes?tab=what-if&center=SEA&day=2019-06-29"),
            Map.entry("changes-revise", "#/plans/ID/changes?tab=revise&center=SEA&day=2019-06-29"),
            Map.entry("changes-edited", "#/plans/ID/changes?tab=edited"),
            Map.entry("changes-edited-by-hand", "#/plans/EDITED/changes?tab=edited"),
            Map.entry("changes-promise", "#/plans/ID/changes?tab=promise&kind=new"),
            Map.entry("changes-differences", "#/plans/ID/changes?with=OTHER"),
            Map.entry("changes-bottlenecks", "#/plans/ID/changes?tab=bottlenecks"));

    /** What the first view has waited for: when its modules and the service's answers were there. */
    private static final String WAITED_FOR = """
        () => {
            const got = part => performance.getEntriesByType('resource').filter(one => one.name.includes(part));
            const last = list => Math.round(Math.max(...list.map(one => one.responseEnd)));
            return got('/page/').length + ' files after ' + last(got('/page/')) + ' ms, problem after '
                + last(got('/problem')) + ' ms, plan after ' + last(got('/result')) + ' ms';
        }\
        """;

    /** One, and a noun for more. */
    private static final String ONE_OF_MANY =
            "(?<![\\d,.:-])1 (carriers|orders|customers|trips|deliveries|plans|centers|appointments)\\b";

    private static final List<String> NONSENSE = List.of("undefined", "NaN", "[object", "null");

    @TestFactory
    Stream<DynamicTest> isWholeInEveryLook(Desk desk) {
        return VIEWS.keySet().stream().sorted().map(view -> DynamicTest.dynamicTest(view, () -> hold(desk, view)));
    }

    private static void hold(Desk desk, String view) throws IOException {
        String address = VIEWS.getOrDefault(view, "");
        if (address.contains("QUARTER")) {
            address = address.replace("QUARTER", desk.quarter());
        } else if (address.contains("EDITED")) {
            address = address.replace("EDITED", desk.editedByHand());
        } else {
            address = address.replace("ID", desk.story()).replace("OTHER", desk.otherStory());
        }
        try (PageVisit visit = desk.visit(address)) {
            for (PageLook look : PageLook.values()) {
                look.applyTo(visit.page());
                visit.settled().screenshot(view + "-" + look.label());
                assertThat(visit.text("body")).doesNotContain(NONSENSE).doesNotContainPattern(ONE_OF_MANY);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("what is wider than the window of " + look)
                        .isEqualTo(0);
                visit.assertNoFault();
                assertThat(visit.findings()).as(look.toString()).isEmpty();
            }
        }
    }

    @Test
    void anAddressThatMeansNothingSaysSo(Desk desk) {
        try (PageVisit visit = desk.visit("#/nowhere")) {
            assertThat(visit.text("main")).contains("There is nothing at this address.");
            visit.assertNoFault();
        }
    }

    /** Each visit has a browser's cache of its own, so it loads everything; the service has answered before. */
    @Test
    void theFirstViewOfTheStoryIsThereSoon(Desk desk) {
        String story = desk.story();
        for (int visits = 0; visits < 5; visits++) {
            try (PageVisit visit = desk.unwatched("#/plans/" + story)) {
                visit.until("window.firstView > 0");
                System.out.println("First view of the story, at a glance: "
                        + visit.page().evaluate("window.firstView") + " ms in the browser; "
                        + visit.page().evaluate(WAITED_FOR));
                assertThat(visit.text("[data-figure=delivered] dd >> nth=0"))
                        .isEqualTo(String.format(
                                Locale.US,
                                "%,d",
                                desk.plan(story, "").get("delivered").intValue()));
            }
        }
    }
}
