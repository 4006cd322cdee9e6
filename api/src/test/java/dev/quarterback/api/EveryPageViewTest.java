package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every view, light, dark and on a phone: nothing undefined, nothing cut off, no fault, nobody kept out; with a picture. */
@InBrowser
class EveryPageViewTest {
    /** Views by name, with their address; ID is the story's plan, OTHER a second one of it. */
    private static final Map<String, String> VIEWS = Map.of(
            "plans", "#/plans",
            "new-plan", "#/new",
            "new-plan-file", "#/new?from=file",
            "glance", "#/plans/ID",
            "map", "#/plans/ID/map",
            "map-center-day", "#/plans/ID/map?day=2019-06-29&center=SEA",
            "compare", "#/plans/ID/compare?with=OTHER");

    private static final List<String> NONSENSE = List.of("undefined", "NaN", "[object", "null");

    @TestFactory
    Stream<DynamicTest> isWholeInEveryLook(Desk desk) {
        return VIEWS.keySet().stream().sorted().map(view -> DynamicTest.dynamicTest(view, () -> hold(desk, view)));
    }

    private static void hold(Desk desk, String view) throws IOException {
        String address =
                VIEWS.getOrDefault(view, "").replace("ID", desk.story()).replace("OTHER", desk.otherStory());
        try (PageVisit visit = desk.visit(address)) {
            for (PageLook look : PageLook.values()) {
                look.applyTo(visit.page());
                visit.settled().screenshot(view + "-" + look.label());
                assertThat(visit.text("body")).doesNotContain(NONSENSE);
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

    @Test
    void theFirstViewOfTheStoryIsThereSoon(Desk desk) {
        String story = desk.story();
        try (PageVisit visit = desk.visit("#/plans/" + story)) {
            visit.until("window.firstView > 0");
            Object milliseconds = visit.page().evaluate("window.firstView");
            System.out.println("First view of the story, at a glance: " + milliseconds + " ms in the browser");
            assertThat(visit.text("[data-figure=delivered] dd >> nth=0"))
                    .isEqualTo(String.format(
                            java.util.Locale.US,
                            "%,d",
                            desk.plan(story, "").get("delivered").intValue()));
        }
    }
}
