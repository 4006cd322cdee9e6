package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What-ifs, revisions, promises, differences and bottlenecks on the page, held against what the service answers. */
@InBrowser
class ChangesPageTest {
    private static PageVisit visit(Desk desk, String id, String query) {
        return desk.visit("#/plans/" + id + "/changes?" + query);
    }

    private static long number(Locator row, String figure) {
        String text = row.locator("[data-figure=" + figure + "]").innerText();
        long value = PageVisit.numbers(text).get(0);
        return text.startsWith("−") ? -value : value;
    }

    @Test
    void aWhatIfIsPutTogetherAndItsFiguresAreThoseOfTheAnswer(Desk desk) throws IOException {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = visit(desk, id, "tab=what-if")) {
            visit.find("button:has-text('Add a what-if')").click();
            visit.find(".new-operation select").selectOption("set-handovers");
            visit.find("[data-field=center] select").selectOption("SJC");
            visit.find("[data-field=days] button[data-day='" + ScarcePlan.LAST_DAY + "']")
                    .click();
            visit.find("[data-field=plus] input").fill("1");
            visit.find("input[name=seconds]").fill("0.3");
            visit.find("button:has-text('Plan them')").click();
            Locator row = visit.find("tr[data-what-if='What if 1']");
            row.waitFor();
            JsonNode answer = service.json("/v1/plans/" + id + "/what-ifs").at("/changes/0");
            assertThat(answer.at("/change/0").toString())
                    .contains("\"center\":\"SJC\"", "\"plus\":1", ScarcePlan.LAST_DAY);
            for (Map.Entry<String, String> figure : Map.of(
                            "delivered",
                            "delivered",
                            "gain",
                            "gain",
                            "kept",
                            "appointmentsKept",
                            "cost",
                            "cost",
                            "most",
                            "upperBound/deliveries",
                            "weight",
                            "deliveredWeight",
                            "changed",
                            "changedHandovers")
                    .entrySet()) {
                assertThat(number(row, figure.getKey()))
                        .isEqualTo(answer.at("/" + figure.getValue()).longValue());
            }
            assertThat(visit.text("[data-gain-kind]")).isEqualTo("estimate, one seed");
            visit.screenshot("what-ifs-light");
            assertThat(visit.findings()).isEmpty();
            row.locator("button:has-text('Revise with it')").click();
            visit.find("[data-op=set-handovers]").waitFor();
            visit.assertNoFault();
        }
    }

    @Test
    void aGainOfSeveralSeedsIsTheVerifiedOne(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = visit(desk, id, "tab=what-if&center=SJC&day=" + ScarcePlan.LAST_DAY)) {
            visit.find("input[name=seconds]").fill("0.3");
            visit.find("input[name=seeds]").fill("2");
            visit.find("button:has-text('Plan them')").click();
            Locator row = visit.find("tr[data-what-if^='1 handover more at SJC']");
            row.waitFor();
            JsonNode answer = service.json("/v1/plans/" + id + "/what-ifs");
            assertThat(answer.get("seeds").intValue()).isEqualTo(2);
            assertThat(answer.at("/changes/0/gainKind").stringValue()).isEqualTo("verified");
            assertThat(number(row, "gain"))
                    .isEqualTo(answer.at("/changes/0/gained").longValue());
            assertThat(visit.text("[data-gain-kind]")).isEqualTo("verified, 2 seeds");
            visit.assertNoFault();
        }
    }

    @Test
    void eachErrorOfTheServiceStandsAtItsField(Desk desk) {
        String id = ScarcePlan.submit(desk.service());
        try (PageVisit visit = visit(desk, id, "tab=revise")) {
            visit.find(".new-operation select").selectOption("add-carriers");
            visit.find("[data-field=count] input").fill("0");
            visit.find("[data-field=like] input").fill("C2");
            visit.find("button:text-is('Plan again')").click();
            visit.find(".fault").first().waitFor();
            assertThat(visit.text("[data-field=count] .fault")).contains("0 is too small");
            assertThat(visit.text("[data-field=like] .fault")).contains("no carrier \"C2\"", "did you mean \"C1\"?");
            assertThat(visit.find("[data-field=count] input").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            visit.assertNoFaultBut(422);
        }
    }

    @Test
    void aPlanIsRevisedToADayWithALock(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = visit(desk, id, "tab=revise")) {
            visit.find("select[name=to]").selectOption(ScarcePlan.LAST_DAY);
            visit.find("button:has-text('Lock a part')").click();
            visit.find("[data-op=lock] [data-field=center] select").selectOption("SJC");
            visit.find("input[name=seconds]").fill("0.5");
            visit.find("button:text-is('Plan again')").click();
            JsonNode revision = ScarcePlan.revision(visit, service, id);
            assertThat(revision.get("parent").stringValue()).isEqualTo(id);
            assertThat(ScarcePlan.changeOf(service, revision)
                            .valueStream()
                            .map(one -> one.get("op").stringValue())
                            .toList())
                    .isEqualTo(List.of("roll", "lock"));
            visit.assertNoFault();
        }
    }

    @Test
    void aBookThatWasEditedIsPlannedAroundOrItsCellsAreTold(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        byte[] book = service.send(
                        "GET",
                        "/v1/plans/" + id + "/result",
                        RunningService.none(),
                        HttpResponse.BodyHandlers.ofByteArray(),
                        "Accept",
                        SentFiles.XLSX)
                .body();
        byte[] wrong = SentFiles.edited(
                book, text -> text.replace("t=\"inlineStr\"><is><t>C1<", "t=\"inlineStr\"><is><t>C7<"));
        try (PageVisit visit = visit(desk, id, "tab=edited")) {
            visit.find("input[name=seconds]").fill("0.5");
            visit.find("input[type=file]").setInputFiles(new FilePayload("wrong.xlsx", SentFiles.XLSX, wrong));
            visit.find("button:text-is('Plan around it')").click();
            visit.find(".faults").waitFor();
            assertThat(visit.text(".faults")).contains("trips!B2", "no carrier \"C7\"");
            visit.assertNoFaultBut(422);

            visit.find("input[type=file]").setInputFiles(new FilePayload("edited.xlsx", SentFiles.XLSX, book));
            visit.find("button:text-is('Plan around it')").click();
            JsonNode revision = ScarcePlan.revision(visit, service, id);
            assertThat(revision.get("parent").stringValue()).isEqualTo(id);
            assertThat(service.get("/v1/plans/" + revision.get("id").stringValue() + "/edits")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatWasEditedByHandIsToldAsTheServiceTellsIt(Desk desk) {
        RunningService service = desk.service();
        String id = desk.editedByHand();
        JsonNode told = service.json("/v1/plans/" + id + "/edits");
        assertThat(told.at("/edits/0/broken")).isNotEmpty();
        try (PageVisit visit = visit(desk, id, "tab=edited")) {
            Map<String, String> prices =
                    Map.of("deliveries!F2", "/edits/0/alone", "together", "/editsTogether", "around", "/plannedAround");
            prices.forEach((edit, price) -> {
                Locator row = visit.find("tr[data-hand-edit='" + edit + "']");
                row.waitFor();
                Map.of("deliveries", "/deliveries", "kept", "/appointmentsKept", "cost", "/cost")
                        .forEach((figure, field) -> assertThat(number(row, figure))
                                .as(edit + " " + figure)
                                .isEqualTo(told.at(price + field).longValue()));
            });
            Locator row = visit.find("tr[data-hand-edit='deliveries!F2']");
            assertThat(row.locator("th").innerText()).isEqualTo("deliveries!F2");
            assertThat(row.innerText()).contains("on Tue, Jun 25 instead of Mon, Jun 24");
            List<String> rules = told.at("/edits/0/broken")
                    .valueStream()
                    .map(broken -> broken.get("rule").stringValue())
                    .toList();
            assertThat(row.locator("[data-broken] li").allInnerTexts().stream()
                            .map(text -> text.replaceFirst(":.*", ""))
                            .toList())
                    .isEqualTo(rules);
            assertThat(visit.text("tr[data-hand-edit='together'] [data-broken]"))
                    .isEqualTo("–");
            assertThat(visit.find("[data-not-as-asked] li").count())
                    .isEqualTo(told.get("notAsAsked").size());
            assertThat(visit.text(".lineage")).contains("around what was edited by hand");
            Download book = visit.page()
                    .waitForDownload(() -> visit.find("button:has-text('notes in the edited cells')")
                            .click());
            assertThat(book.suggestedFilename()).isEqualTo("scarce.edited.xlsx");
            visit.assertNoFault();
        }
    }

    @Test
    void aSlowAnswerOfAnEarlierVersionTellsNothing(Desk desk) {
        String id = desk.editedByHand();
        List<Route> held = new ArrayList<>();
        try (PageVisit visit = visit(desk, id, "tab=revise")) {
            visit.settled();
            visit.page().route("**/v1/plans/*/edits", route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            visit.page().evaluate("id => { location.hash = '#/plans/' + id + '/changes?tab=edited'; }", id);
            visit.page().waitForCondition(() -> !held.isEmpty());
            visit.page().evaluate("""
                    async id => {
                        const {state, updateEntry} = await import('/page/state.js');
                        const book = state.books[id];
                        updateEntry('books', id, {...book, plan: {...book.plan, resultVersion: book.plan.resultVersion - 1}});
                    }""", id);
            visit.find("tr[data-hand-edit='deliveries!F2']").waitFor();
            String none = "{\"edits\": [], \"brokenTogether\": [], \"editsTogether\": {}, \"notAsAsked\": []}";
            visit.page()
                    .waitForResponse(
                            "**/v1/plans/*/edits",
                            () -> held.get(0)
                                    .fulfill(new Route.FulfillOptions()
                                            .setContentType("application/json")
                                            .setBody(none)))
                    .finished();
            visit.page().evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            assertThat(visit.find("tr[data-hand-edit='deliveries!F2']").count()).isEqualTo(1);
            visit.assertNoFault();
        }
    }

    @Test
    void daysArePromisedForANewOrder(Desk desk) throws IOException {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        String order = "{\"id\": \"new-1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"OAK\", \"SJC\"]}";
        try (PageVisit visit = visit(desk, id, "tab=promise&kind=new")) {
            visit.find("[data-field=location] select").selectOption("FRE");
            visit.find("[data-field=centers] select").selectOption("OAK");
            visit.find("[data-field=centers] select").selectOption("SJC");
            assertThat(visit.find("[data-field=centers] li").allInnerTexts().stream()
                            .map(text -> text.replaceFirst("\\s*×$", ""))
                            .toList())
                    .containsExactly("Oakland (OAK)", "San Jose (SJC)");
            assertThat(visit.find("[data-field=location] .needed").count()).isEqualTo(1);
            assertThat(visit.find("[data-field=id] .needed, [data-field=arrival] .needed")
                            .count())
                    .isZero();
            visit.find("button:has-text('Find days')").click();
            visit.find("tr[data-offer]").first().waitFor();
            JsonNode answer = RunningService.JSON.readTree(
                    service.post("/v1/plans/" + id + "/promises", "{\"order\": " + order + "}")
                            .body());
            List<String> offers = answer.get("offers")
                    .valueStream()
                    .map(offer -> offer.get("center").stringValue() + " "
                            + offer.get("day").stringValue())
                    .toList();
            assertThat(visit.find("tr[data-offer]").all().stream()
                            .map(row -> row.getAttribute("data-offer"))
                            .toList())
                    .isEqualTo(offers);
            assertThat(visit.find("tr[data-offer]").all().stream()
                            .map(row -> number(row, "cost"))
                            .toList())
                    .isEqualTo(answer.get("offers")
                            .valueStream()
                            .map(offer -> offer.get("cost").longValue())
                            .toList());
            visit.find("tr[data-offer] button").first().click();
            visit.screenshot("promise-light");
            assertThat(visit.findings()).isEmpty();
            visit.find("form.apply input[name=seconds]").fill("0.5");
            visit.find("button:has-text('Plan again with it')").click();
            JsonNode change = ScarcePlan.changeOf(service, ScarcePlan.revision(visit, service, id));
            assertThat(change.toString()).contains("\"op\":\"add-orders\"", "\"id\":\"new-1\"", "\"appointment\"");
            visit.assertNoFault();
        }
    }

    @Test
    void aDifferenceIsToldWithItsCallAndUndone(Desk desk) throws IOException {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        String other = revised(service, id);
        JsonNode difference = service.json("/v1/plans/" + id + "/diff/" + other);
        JsonNode out = difference.at("/orders/0");
        try (PageVisit visit = visit(desk, other, "tab=differences")) {
            visit.find("#calls").waitFor();
            assertThat(PageVisit.numbers(visit.text("tr[data-figure=delivered]")))
                    .startsWith(2L, 1L);
            assertThat(visit.find("li[data-call]").all().stream()
                            .collect(
                                    Collectors.groupingBy(row -> row.getAttribute("data-call"), Collectors.counting())))
                    .isEqualTo(Map.of("handover-lost", 1L));
            assertThat(visit.text("li[data-call]"))
                    .contains(difference
                            .at("/calls/0/customers/0/text")
                            .stringValue()
                            .replace(ScarcePlan.FIRST_DAY, "Mon, Jun 24")
                            .replace(ScarcePlan.LAST_DAY, "Tue, Jun 25"));
            visit.find("button[aria-label='Undo the difference of "
                            + out.get("order").stringValue() + "']")
                    .click();
            visit.screenshot("differences-undo-light");
            assertThat(visit.findings()).isEmpty();
            visit.find(".undo input[name=seconds]").fill("0.5");
            visit.find(".undo button:has-text('Plan again with it')").click();
            JsonNode change = ScarcePlan.changeOf(service, ScarcePlan.revision(visit, service, other));
            assertThat(change.at("/0/op").stringValue()).isEqualTo("lock");
            assertThat(change.at("/0/order")).isEqualTo(out.get("order"));
            assertThat(change.at("/0/day")).isEqualTo(out.at("/before/day"));
            visit.find("[data-outcome=unmet]:has-text('Not undone')").waitFor(); // Its center is closed that day.
            assertThat(visit.findings()).isEmpty();
            visit.assertNoFault();
        }
    }

    /** A missing order that counts more takes the place of another one; that one gets it back. */
    @Test
    void whatCannotBeUndoneSaysWhyAndWhatIsUndoneIsSeenInTheNewPlan(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        String missing = ScarcePlan.missing(service, id);
        String other = revise(service, id, "set-order order=" + missing + " priority=9");
        String lost = service.json("/v1/plans/" + id + "/diff/" + other)
                .get("orders")
                .valueStream()
                .filter(order -> order.get("change").stringValue().equals("out"))
                .map(order -> order.get("order").stringValue())
                .findFirst()
                .orElseThrow();
        try (PageVisit visit = visit(desk, other, "tab=differences")) {
            visit.find("#different-orders").waitFor();
            assertThat(visit.text("tr[data-at]:has(a:text-is('" + missing + "')) [data-obstacle]"))
                    .endsWith("no order can be locked out");
            visit.find("button[aria-label='Undo the difference of " + lost + "']")
                    .click();
            visit.find(".undo input[name=seconds]").fill("0.5");
            visit.find(".undo button:has-text('Plan again with it')").click();
            ScarcePlan.revision(visit, service, other);
            visit.find("[data-outcome=met]").waitFor();
            assertThat(visit.text("[data-outcome]"))
                    .startsWith("Undone: " + lost + " is handed over at San Jose (SJC) on");
            visit.assertNoFault();
        }
    }

    /** The breakdown's revision says what it came from, and leads to whom to call. */
    @Test
    void aRevisionLeadsToItsCallList(Desk desk) {
        RunningService service = desk.service();
        String other = desk.otherStory();
        JsonNode difference = service.json("/v1/plans/" + desk.story() + "/diff/" + other);
        long customers = difference
                .get("calls")
                .valueStream()
                .mapToLong(center -> center.get("customers").size())
                .sum();
        try (PageVisit visit = desk.visit("#/plans/" + other)) {
            assertThat(visit.text(".lineage [data-change]"))
                    .isEqualTo("carrier C00001 is off from Tue, Jun 25, for good");
            visit.find(".lineage a:has-text('whom to call')").click();
            visit.find("#calls").waitFor();
            assertThat(PageVisit.numbers(visit.text("#calls"))).startsWith(customers);
            for (String figure : List.of("delivered", "appointmentsKept", "appointmentsMoved", "trips", "cost")) {
                assertThat(PageVisit.numbers(visit.text("tr[data-figure=" + figure + "]")))
                        .startsWith(
                                difference.at("/figures/before/" + figure).longValue(),
                                difference.at("/figures/after/" + figure).longValue());
            }
            assertThat(PageVisit.numbers(visit.text("#different-orders")))
                    .containsExactly((long) difference.get("orders").size());
            assertThat(PageVisit.numbers(visit.text("#other-carriers")))
                    .containsExactly((long) difference.get("carriers").size());
            visit.assertNoFault();
        }
    }

    @Test
    void moreCarriersOfAYardAreAskedAboutWithoutKnowingAny(Desk desk) {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = visit(desk, id, "tab=what-if")) {
            visit.find(".more-carriers button").click();
            visit.find("input[name=seconds]").fill("0.3");
            visit.find("button:has-text('Plan them')").click();
            visit.find("tr[data-what-if='2 carriers more at Fremont']").waitFor();
            assertThat(service.json("/v1/plans/" + id + "/what-ifs")
                            .at("/changes/0/change/0")
                            .toString())
                    .isEqualTo("{\"op\":\"add-carriers\",\"count\":2,\"like\":\"C1\"}");
            visit.assertNoFault();
        }
        try (PageVisit another = visit(desk, id, "tab=what-if")) { // Who did not ask finds the answer too.
            another.find("tr[data-what-if='2 carriers more at Fremont']").waitFor();
            assertThat(another.text("[data-found-at]")).startsWith("Found on");
            another.assertNoFault();
        }
    }

    /** The id of a revision without the handover of the last day. */
    private static String revised(RunningService service, String id) {
        return revise(service, id, "close-center center=SJC days=" + ScarcePlan.LAST_DAY);
    }

    /** The id of a revision that has ended. */
    private static String revise(RunningService service, String id, String change) {
        String body = "{\"change\": \"" + change + "\", \"options\": {\"seconds\": 0.5}}";
        String other = RunningService.JSON
                .readTree(service.post("/v1/plans/" + id + "/revisions", body).body())
                .get("id")
                .stringValue();
        service.await(other, "DONE");
        return other;
    }

    @Test
    void estimatesAndVerifiedGainsOfBottlenecksStandApart(Desk desk) throws IOException {
        RunningService service = desk.service();
        String id = ScarcePlan.submit(service);
        try (PageVisit visit = visit(desk, id, "tab=bottlenecks")) {
            visit.find("input[name=seconds]").fill("1");
            visit.find("input[name=candidates]").fill("1");
            visit.find("input[name=target]").fill("3");
            visit.find("button:has-text('Find what binds')").click();
            visit.find("#candidates").waitFor();
            JsonNode answer = service.json("/v1/plans/" + id + "/bottlenecks");
            JsonNode candidates = answer.get("candidates");
            assertThat(visit.find("tr[data-candidate]").count()).isEqualTo(candidates.size());
            for (int i = 0; i < candidates.size(); i++) {
                Locator row = visit.find("tr[data-candidate='" + i + "']");
                JsonNode candidate = candidates.get(i);
                assertThat(Double.parseDouble(
                                row.locator("[data-figure=estimate]").innerText()))
                        .isEqualTo(Math.round(candidate.get("estimate").doubleValue() * 10) / 10.0);
                if (candidate.has("gained")) {
                    assertThat(number(row, "gained"))
                            .isEqualTo(candidate.get("gained").longValue());
                } else {
                    assertThat(row.locator("[data-figure=gained]").innerText()).isEqualTo("no gain told");
                }
            }
            assertThat(visit.find(".package").count())
                    .isEqualTo(answer.get("packages").size());
            visit.screenshot("bottlenecks-light");
            assertThat(visit.findings()).isEmpty();
            visit.assertNoFault();
        }
    }
}
