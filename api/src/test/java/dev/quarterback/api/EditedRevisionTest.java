package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.SentFiles.XLSX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Planning again around what was edited by hand in the book of a plan. */
class EditedRevisionTest {
    /** The order is handed over on Monday; a day later is a day of waiting. */
    private static String onTuesday(String text) {
        return text.replace("r=\"F2\" s=\"3\" t=\"n\"><v>43640.0<", "r=\"F2\" s=\"3\" t=\"n\"><v>43641.0<");
    }

    private static final Pattern FIRST_CARRIER = Pattern.compile("r=\"A2\"[^>]*><is><t>C1<");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String first;
    private static byte[] book;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.jobs.at-once=1", "quarterback.limits.body=65536B");
        first = service.submit(oneOrder(), "{\"seconds\": 60, \"gap\": 0}");
        service.await(first, "DONE");
        book = book(first);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static byte[] book(String plan) {
        return service.send("GET", "/v1/plans/" + plan + "/result", none(), BodyHandlers.ofByteArray(), "Accept", XLSX)
                .body();
    }

    private static HttpResponse<String> revise(String query, byte[] body, String... headers) {
        return service.send(
                "POST",
                "/v1/plans/" + first + "/revisions" + query,
                BodyPublishers.ofByteArray(body),
                Stream.concat(Stream.of("Content-Type", XLSX), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static JsonNode accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body());
    }

    private static String refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode error = JSON.readTree(answer.body());
        assertThat(error.get("code").stringValue()).isEqualTo(code);
        return error.get("detail").stringValue();
    }

    private static List<String> faults(HttpResponse<String> answer) {
        refused(422, "invalid", answer);
        return JSON.readTree(answer.body())
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").stringValue() + " | "
                        + fault.path("place").asString("") + " | "
                        + fault.get("message").stringValue())
                .toList();
    }

    @Test
    void whatWasEditedStaysAndIsTold() {
        JsonNode queued =
                accepted(revise("?seconds=0.5&seed=3", SentFiles.edited(book, EditedRevisionTest::onTuesday)));
        String id = queued.get("id").stringValue();
        assertThat(queued.get("parent").stringValue()).isEqualTo(first);
        assertThat(queued.path("warnings")).isEmpty();
        service.await(id, "DONE");

        JsonNode delivery =
                service.json("/v1/plans/" + id + "/result").get("deliveries").get(0);
        assertThat(delivery.get("day").stringValue()).isEqualTo("2019-06-25");
        JsonNode edits = service.json("/v1/plans/" + id + "/edits");
        assertThat(edits.at("/edits/0/cells/0").stringValue()).isEqualTo("deliveries!F2");
        assertThat(edits.at("/edits/0/edit").stringValue()).isEqualTo("order O1: on 2019-06-25 instead of 2019-06-24");
        assertThat(edits.at("/edits/0/alone/cost").intValue()).isEqualTo(2);
        assertThat(edits.at("/editsTogether/cost").intValue()).isEqualTo(2);
        assertThat(edits.at("/plannedAround/deliveries").intValue()).isZero();
        assertThat(edits.get("notAsAsked")).isEmpty();
        assertThat(service.json("/v1/plans/" + id + "/change")).isEmpty();
    }

    @Test
    void editsArePricedOnceAndTheirPricesKept() {
        String blocker = service.submit(oneOrder(), "{\"seconds\": 60}");
        service.await(blocker, "SOLVING");
        String id = accepted(revise("?seconds=0.5", SentFiles.edited(book, EditedRevisionTest::onTuesday)))
                .get("id")
                .stringValue();
        JsonNode waiting = service.json("/v1/plans/" + id + "/edits");
        assertThat(waiting.has("plannedAround")).isFalse();
        service.post("/v1/plans/" + blocker + "/stop", "");
        service.await(id, "DONE");

        JsonNode first = service.json("/v1/plans/" + id + "/edits");
        assertThat(first.get("edits")).isEqualTo(waiting.get("edits"));
        assertThat(first.at("/plannedAround/deliveries").intValue()).isZero();
        assertThat(service.json("/v1/plans/" + id).get("editedByHand").booleanValue())
                .isTrue();
        // Without the book nothing could be priced.
        service.change("update edited_book set book = ? where plan_id = ?", new byte[0], id);
        assertThat(service.json("/v1/plans/" + id + "/edits")).isEqualTo(first);
    }

    @Test
    void whatAnotherVersionOfTheProductHasToldIsToldAnew() {
        String id = accepted(revise("?seconds=0.5", SentFiles.edited(book, EditedRevisionTest::onTuesday)))
                .get("id")
                .stringValue();
        service.await(id, "DONE");
        JsonNode told = service.json("/v1/plans/" + id + "/edits");
        service.change(
                "update edited_book set told = ? where plan_id = ?",
                gzip("{\"product\": \"0.0.1\", \"resultVersion\": 1000, \"edits\": [], \"notes\": []}"),
                id);

        assertThat(service.json("/v1/plans/" + id + "/edits")).isEqualTo(told);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** Only the sheets of the plan are read for a revision. */
    @Test
    void ofABookWithADamagedSheetOfTheProblemThoseOfThePlanComeBack() {
        byte[] damaged = SentFiles.edited(book, text -> {
            String edited = onTuesday(text);
            return isOfCarriers(text) ? edited.substring(0, edited.length() / 2) : edited;
        });
        String id = accepted(revise("?seconds=0.5", damaged)).get("id").stringValue();
        service.await(id, "DONE");

        HttpResponse<byte[]> answer =
                service.send("GET", "/v1/plans/" + id + "/edits", none(), BodyHandlers.ofByteArray(), "Accept", XLSX);

        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, byte[]> parts = SentFiles.unzip(answer.body());
        assertThat(new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8))
                .contains("name=\"deliveries\"", "name=\"trips\"")
                .doesNotContain("name=\"carriers\"");
        assertThat(notes(answer.body())).contains("order O1: on 2019-06-25 instead of 2019-06-24");
    }

    @Test
    void aBookThatUnpacksToTooMuchIsGivenAsJsonOnly() {
        byte[] large = SentFiles.edited(
                book,
                text -> isOfCarriers(text)
                        ? text.replace("<t>C1<", "<t>" + "C".repeat(70_000) + "<")
                        : onTuesday(text));
        String id = accepted(revise("?seconds=0.5", large)).get("id").stringValue();
        service.await(id, "DONE");

        HttpResponse<String> answer = service.get("/v1/plans/" + id + "/edits", "Accept", XLSX);

        assertThat(refused(406, "not-acceptable", answer))
                .startsWith("The edited book ")
                .endsWith("; take JSON.");
        assertThat(service.json("/v1/plans/" + id + "/edits").get("edits")).hasSize(1);
    }

    private static boolean isOfCarriers(String part) {
        return FIRST_CARRIER.matcher(part).find();
    }

    private static String notes(byte[] marked) {
        return SentFiles.unzip(marked).entrySet().stream()
                .filter(part -> part.getKey().contains("comments"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void theBookComesBackWithANoteInEachEditedCell() {
        String id = accepted(revise("?seconds=0.5", SentFiles.edited(book, EditedRevisionTest::onTuesday)))
                .get("id")
                .stringValue();
        service.await(id, "DONE");

        HttpResponse<byte[]> answer =
                service.send("GET", "/v1/plans/" + id + "/edits", none(), BodyHandlers.ofByteArray(), "Accept", XLSX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"edited.xlsx\"");
        assertThat(notes(answer.body()))
                .contains("ref=\"F2\"")
                .contains("order O1: on 2019-06-25 instead of 2019-06-24")
                .contains("alone: deliveries 0, appointments kept 0, cost +2: days waiting +2");
    }

    @Test
    void aRevisionOfSuchAPlanIsPlannedWithoutItsEdits() {
        String edited = accepted(revise("?seconds=0.5", SentFiles.edited(book, EditedRevisionTest::onTuesday)))
                .get("id")
                .stringValue();
        service.await(edited, "DONE");

        String later = accepted(service.post(
                        "/v1/plans/" + edited + "/revisions",
                        "{\"change\": \"close-center center=SAC days=2019-06-25\", \"options\": {\"seconds\": 0.5}}"))
                .get("id")
                .stringValue();
        service.await(later, "DONE");

        assertThat(service.json("/v1/plans/" + later + "/result")
                        .at("/deliveries/0/day")
                        .stringValue())
                .isNotEqualTo("2019-06-25");
        assertThat(service.get("/v1/plans/" + later + "/edits").statusCode()).isEqualTo(404);
    }

    @Test
    void errorsNameTheirCellsAllAtOnce() {
        byte[] broken = SentFiles.edited(
                book,
                text -> onTuesday(text)
                        .replace(">43641.0<", ">43700.0<")
                        .replace(
                                "r=\"B2\" s=\"2\" t=\"inlineStr\"><is><t>C1<",
                                "r=\"B2\" s=\"2\" t=\"inlineStr\"><is><t>C11<"));

        assertThat(faults(revise("?seconds=soon", broken)))
                .containsExactly(
                        "/options/seconds |  | expected a number above 0, at most 86400",
                        "/trips/B2 | trips!B2 | no carrier \"C11\"; did you mean \"C1\"?",
                        "/deliveries/F2 | deliveries!F2 | handover on a day that the order does not allow: order O1 is"
                                + " handed over on 2019-08-23, the planning days are 2019-06-24 to 2019-06-30;"
                                + " the first day that would do there is 2019-06-24");
    }

    @Test
    void aBookOfAnotherPlanIsRefused() {
        String other = service.submit(oneOrder().replace("\"C1\"", "\"C7\""), "{\"seconds\": 60, \"gap\": 0}");
        service.await(other, "DONE");

        assertThat(faults(revise("", book(other))))
                .containsExactly(
                        "/exported from/B2 | 'exported from'!B2 | the book was exported from another plan of the"
                                + " problem; name the plan that it was exported from, or export this plan and edit that book");
    }

    @Test
    void aBookWithoutEditsIsPlannedWithAWarning() {
        JsonNode queued = accepted(revise("?seconds=0.5", book));

        assertThat(queued.at("/warnings/0/message").stringValue())
                .isEqualTo("nothing was edited: the book's sheets are as the plan has them");
        service.await(queued.get("id").stringValue(), "DONE");
    }

    @Test
    void theSameRequestAgainGivesTheSamePlan() {
        byte[] edited = SentFiles.edited(book, EditedRevisionTest::onTuesday);
        JsonNode plan = accepted(revise("?seconds=0.5", edited, "Idempotency-Key", "edits-1"));

        assertThat(accepted(revise("?seconds=0.5", edited, "Idempotency-Key", "edits-1"))
                        .get("id"))
                .isEqualTo(plan.get("id"));
        refused(422, "key-reused", revise("?seconds=0.5", book, "Idempotency-Key", "edits-1"));
        service.await(plan.get("id").stringValue(), "DONE");
    }

    @Test
    void whatIsNoBookOrIsTooMuchOrOutdatedIsRefused() {
        byte[] text = "order,center\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(400, "unreadable", revise("", text))).startsWith("The body is no book that can be read: ");
        byte[] large = SentFiles.edited(book, all -> all.replace("<t>O1<", "<t>" + "O".repeat(300_000) + "<"));
        refused(413, "too-large", revise("", large));
        refused(412, "outdated", revise("", book, "If-Match", "\"1000\""));
        assertThat(refused(400, "unreadable", revise("?keepDays=1", book))).contains("keepDays");
    }

    @Test
    void aPlanWithoutEditsHasNone() {
        HttpResponse<String> answer = service.get("/v1/plans/" + first + "/edits");

        assertThat(service.json("/v1/plans/" + first).has("editedByHand")).isFalse();
        assertThat(service.get("/v1/plans/" + first + "/edits", "Accept", XLSX).statusCode())
                .isEqualTo(404);
        assertThat(refused(404, "not-found", answer))
                .isEqualTo("This plan is not planned around a book that was edited by hand.");
    }
}
