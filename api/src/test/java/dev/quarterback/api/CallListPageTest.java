package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom to call after a change, and how plans of different days are compared. */
@InBrowser
class CallListPageTest {
    private static final List<String> WORST_FIRST =
            List.of("appointment-lost", "appointment-moved", "handover-lost", "handover-moved", "handover-new");

    private static String revised(RunningService service, String id, String change) {
        String revision = RunningService.JSON
                .readTree(service.post(
                                "/v1/plans/" + id + "/revisions",
                                "{\"change\": \"" + change + "\", \"options\": {\"seconds\": 0.5}}")
                        .body())
                .get("id")
                .stringValue();
        service.await(revision, "DONE");
        return revision;
    }

    @Test
    void itGoesFromTheWorstNewsAndMarksWhatTheChangeTouches(Desk desk) {
        String other = desk.otherStory();
        List<JsonNode> customers = desk.plan(desk.story(), "/diff/" + other)
                .get("calls")
                .valueStream()
                .flatMap(center -> center.get("customers").valueStream())
                .toList();
        Map<String, Long> byCode = customers.stream()
                .collect(Collectors.groupingBy(one -> one.get("code").stringValue(), Collectors.counting()));
        List<JsonNode> warnings = desk.plan(other, "")
                .path("warnings")
                .valueStream()
                .filter(warning -> warning.get("pointer").stringValue().startsWith("/options"))
                .toList();
        try (PageVisit visit = desk.visit("#/plans/" + other + "/changes?tab=differences")) {
            visit.find("#calls").waitFor();
            List<String> news = visit.find("[data-news]").all().stream()
                    .map(one -> one.getAttribute("data-news"))
                    .toList();
            assertThat(news)
                    .isSubsetOf(WORST_FIRST)
                    .isSortedAccordingTo((a, b) -> WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b));
            for (String code :
                    news.stream().filter(byCode::containsKey).limit(4).toList()) {
                assertThat(PageVisit.numbers(visit.text("[data-news=" + code + "] h3")))
                        .startsWith(byCode.get(code));
            }
            while (visit.find(".calls button").count() > 0) {
                visit.page().evaluate("document.querySelectorAll('.calls button').forEach(button => button.click())");
            }
            assertThat(visit.find("li[data-touched=carrier]").count())
                    .isEqualTo((int) customers.stream()
                            .filter(one -> one.path("touched").asString("").equals("carrier"))
                            .count())
                    .isPositive();
            assertThat(visit.find("[data-call-warning]").count()).isEqualTo(warnings.size());
            visit.assertNoFault();
        }
    }

    @Test
    void afterRollingOnOnlyWhatCoversTheSameDaysIsCompared(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        String other = revised(service, id, "roll to=" + ScarcePlan.LAST_DAY);
        try (PageVisit visit = desk.visit("#/plans/" + other + "/changes?tab=differences")) {
            visit.find("[data-other-days]").waitFor();
            assertThat(visit.text("[data-other-days]"))
                    .startsWith("The plan after begins on Tue, Jun 25: 1 order was delivered before");
            assertThat(visit.find("tr[data-figure=deliveredWithBefore] td").allInnerTexts())
                    .containsExactly("2", "2", "0");
            assertThat(visit.find("tr[data-figure=delivered] td").allInnerTexts())
                    .containsExactly("2", "1", "–");
            assertThat(visit.text("tr[data-at]")).contains("delivered before Tue, Jun 25");
            visit.assertNoFault();
        }
    }

    /** Whoever adds an operation to the forms gives it words. */
    @Test
    void everyOperationHasWords(Desk desk) {
        try (PageVisit visit = desk.visit("#/plans")) {
            visit.settled();
            Object missing = visit.page().evaluate("""
                    async () => {
                        const {WORDED} = await import('/page/change-words.js');
                        const {OPERATIONS} = await import('/page/operations.js');
                        return OPERATIONS.map(({op}) => op).filter(op => !WORDED.includes(op));
                    }""");
            assertThat(missing).isEqualTo(List.of());
            assertThat(visit.page().evaluate("""
                    async () => (await import('/page/change-words.js')).changeWords([
                        {op: 'set-handovers', center: 'SEA', days: ['2019-06-25', '2019-06-26', '2019-06-27'], plus: 1},
                        {op: 'lock', order: 'B', center: 'SJC', day: '2019-06-25'}, {op: 'close-center'}])"""))
                    .isEqualTo(
                            "1 handover more at SEA on Tue, Jun 25 to Thu, Jun 27; order B stays at SJC on Tue, Jun 25;"
                                    + " center … is closed for good");
        }
    }
}
