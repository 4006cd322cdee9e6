package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.gzip;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.SentFiles.XLSX;
import static dev.quarterback.api.SentFiles.ZIP;
import static dev.quarterback.api.SentFiles.book;
import static dev.quarterback.api.SentFiles.csv;
import static dev.quarterback.api.SentFiles.edited;
import static dev.quarterback.api.SentFiles.problem;
import static dev.quarterback.api.SentFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Problems that are sent as books and as ZIP archives of CSV files; the service takes small bodies only. */
class BookRequestsTest {
    private static final int LIMIT = 1 << 16;

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data, "quarterback.limits.body=" + LIMIT + "B", "quarterback.limits.orders=3");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String path, String type, byte[] body, String... headers) {
        return service.send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body),
                Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                        .toArray(String[]::new));
    }

    private static String refused(int status, String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode error = JSON.readTree(answer.body());
        assertThat(error.get("code").stringValue()).isEqualTo(code);
        return error.get("detail").stringValue();
    }

    /** Each fault as its pointer, its place and its message. */
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

    private static Map<String, byte[]> with(Map<String, byte[]> files, String name, String content) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put(name, content.getBytes(StandardCharsets.UTF_8));
        return all;
    }

    private static byte[] archive() {
        return zip(csv(oneOrder()));
    }

    @ParameterizedTest
    @ValueSource(strings = {XLSX, ZIP})
    void tablesArePlannedAndKeptAsTheJsonThatTheyMean(String type) {
        byte[] tables = type.equals(XLSX) ? book(oneOrder()) : archive();

        HttpResponse<String> answer = send("/v1/plans?seconds=20&gap=0&seed=7", type, tables);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode queued = JSON.readTree(answer.body());
        assertThat(queued.get("seconds").doubleValue()).isEqualTo(20);
        String address = "/v1/plans/" + queued.get("id").stringValue();
        service.await(queued.get("id").stringValue(), "DONE");
        assertThat(problem(service.get(address + "/problem").body())).isEqualTo(problem(oneOrder()));
        assertThat(service.json(address + "/result").get("deliveries")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/validations", "/v1/plans?mode=validate"})
    void tablesAreValidatedAsJsonIs(String path) {
        JsonNode asJson = JSON.readTree(
                service.post(path, RunningService.body(oneOrder(), "{}")).body());

        assertThat(JSON.readTree(send(path, XLSX, book(oneOrder())).body())).isEqualTo(asJson);
        assertThat(JSON.readTree(send(path, ZIP, archive()).body())).isEqualTo(asJson);
        assertThat(send(path, XLSX, gzip(book(oneOrder())), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBoundTakesTablesToo() {
        HttpResponse<String> answer = send("/v1/bounds?seconds=20&kept=0", XLSX, book(oneOrder()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        service.send("DELETE", answer.headers().firstValue("Location").orElseThrow(), RunningService.none());
    }

    @Test
    void eachErrorOfABookHasItsCellAndOptionsAreToldWithThem() {
        byte[] broken = edited(book(oneOrder()), text -> text.replace("<t>O1</t>", "<t></t>"));

        assertThat(faults(send("/v1/plans?seconds=soon", XLSX, broken)))
                .containsExactly(
                        "/orders/A2 | orders!A2 | missing; an order needs id, model, location, centers",
                        "/options/seconds |  | expected a number above 0, at most 86400");
    }

    @Test
    void eachErrorOfACsvFileHasItsLine() {
        byte[] broken = edited(archive(), text -> text.replace("O1,M3,", "O1,M4,"));

        assertThat(faults(send("/v1/validations", ZIP, broken)))
                .containsExactly("/orders.csv/2 | orders.csv:2: model | no model \"M4\"; did you mean \"M3\"?");
    }

    @Test
    void warningsNameTheCellToo() {
        byte[] twice = book(oneOrder()
                .replace(
                        "{\"id\": \"O1\"",
                        "{\"id\": \"o1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]},"
                                + " {\"id\": \"O1\""));

        assertThat(JSON.readTree(send("/v1/validations", XLSX, twice).body()).get("warnings"))
                .isEqualTo(JSON.readTree("""
                    [{"pointer": "/orders/A3", "place": "orders!A3", "message": "id \\"O1\\" is that of orders!A2, \\"o1\\", but \
                    for the case of letters; is a vehicle there twice?"}]\
                    """));
    }

    @Test
    void theFolderInAnArchiveMayHaveAnyNameAndWhatSystemsLeaveIsPassedOver() {
        Map<String, byte[]> files = SentFiles.in("my week/", csv(oneOrder()));
        files = with(files, "__MACOSX/my week/._orders.csv", "\u0000\u0005\u0016\u0007");
        files = with(files, "my week/.DS_Store", "x");
        files = with(files, "my week/trips.csv", "of a plan");
        files = with(files, "README.txt", "Orders of June.");

        assertThat(send("/v1/validations", ZIP, zip(files)).statusCode()).isEqualTo(200);
        assertThat(send("/v1/validations", ZIP, zip(SentFiles.in("week\\", csv(oneOrder()))))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anArchiveOfTwoProblemsIsRefused() {
        Map<String, byte[]> files = SentFiles.in("june/", csv(oneOrder()));
        files.putAll(SentFiles.in("july/", csv(oneOrder())));

        assertThat(faults(send("/v1/validations", ZIP, zip(files))))
                .containsExactly(
                        " |  | CSV files are in several folders: \"july\", \"june\"; pack those of one problem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../orders.csv", "/etc/orders.csv", "C:\\orders.csv", "week/../../orders.csv", "..\\orders.csv"})
    void namesThatLeadOutOfTheArchiveAreRefused(String name) {
        assertThat(faults(send("/v1/validations", ZIP, zip(with(csv(oneOrder()), name, "id\n")))))
                .anyMatch(
                        fault -> fault.endsWith("leads out of the archive; pack the folder anew, by a usual program"));
    }

    @Test
    void gzipWithinAnArchiveIsRefused() {
        Map<String, byte[]> files = csv(oneOrder());
        files.put("orders.csv", gzip(Objects.requireNonNull(files.get("orders.csv"))));

        assertThat(faults(send("/v1/validations", ZIP, zip(files))))
                .containsExactly("/orders.csv/1 | orders.csv:1 | gzip within a ZIP archive; pack the CSV file itself");
    }

    @Test
    void whatIsNoArchiveOrCutCannotBeRead() {
        byte[] book = book(oneOrder());

        for (byte[] body :
                List.of(new byte[0], "id,model".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(book, 2000))) {
            assertThat(refused(400, "unreadable", send("/v1/plans", XLSX, body)))
                    .isEqualTo("The body is no book that can be read: no book: it is no ZIP archive, or one that is cut"
                            + " (save it as .xlsx; is it complete?).");
            assertThat(refused(400, "unreadable", send("/v1/plans", ZIP, body)))
                    .isEqualTo(
                            "The body is no ZIP archive, or one that is cut, encrypted or packed in an unusual way.");
        }
        assertThat(refused(400, "unreadable", send("/v1/plans", XLSX, gzip(book))))
                .startsWith("The body is no book");
        assertThat(refused(400, "unreadable", send("/v1/plans", XLSX, book, "Content-Encoding", "gzip")))
                .isEqualTo("The body is not gzip, as Content-Encoding says it is.");
    }

    @Test
    void tablesOfTheOtherTypeAreTold() {
        assertThat(faults(send("/v1/plans", ZIP, book(oneOrder()))))
                .containsExactly(" |  | this is a book, no archive of CSV files; read it as a book (.xlsx)");
        assertThat(refused(400, "unreadable", send("/v1/plans", XLSX, archive())))
                .contains("it has no part xl/");
        assertThat(refused(400, "unreadable", send("/v1/plans", "application/json", book(oneOrder()))))
                .startsWith("The body is a ZIP file, or one of a spreadsheet");
        assertThat(refused(
                        415, "unsupported-media-type", send("/v1/plans", "application/vnd.ms-excel", book(oneOrder()))))
                .isEqualTo("Content-Type can be application/json, " + XLSX + ", " + ZIP + ".");
        assertThat(refused(415, "unsupported-media-type", send("/v1/checks", XLSX, book(oneOrder()))))
                .isEqualTo("Content-Type can be application/json.");
    }

    @Test
    void whatUnpacksToMoreThanABodyMayHaveIsTooLarge() {
        String rows = "O9,M3,FRE,SAC\n".repeat(LIMIT);
        Map<String, byte[]> bomb = with(csv(oneOrder()), "orders.csv", "id,model,location,centers\n" + rows);
        byte[] inCells =
                edited(book(oneOrder()), text -> text.replace("<t>O1</t>", "<t>" + "O".repeat(2 * LIMIT) + "</t>"));
        byte[] inMarkup = edited(
                book(oneOrder()), text -> text.replace("<sheetData>", "<sheetData>" + "<row></row>".repeat(LIMIT)));

        assertThat(refused(413, "too-large", send("/v1/plans", ZIP, zip(bomb))))
                .isEqualTo("The body unpacks to more than 65536 bytes; QUARTERBACK_LIMITS_BODY sets the limit.");
        assertThat(refused(413, "too-large", send("/v1/plans", XLSX, inCells)))
                .isEqualTo("The body has texts of more than 65536 characters; QUARTERBACK_LIMITS_BODY sets the limit.");
        assertThat(refused(413, "too-large", send("/v1/plans", XLSX, inMarkup)))
                .isEqualTo("The body unpacks to more than 262144 bytes; QUARTERBACK_LIMITS_BODY sets the limit.");
        assertThat(refused(413, "too-large", send("/v1/plans", ZIP, new byte[LIMIT + 1])))
                .startsWith("A body has at most 65536 bytes");
    }

    @Test
    void moreOrdersThanTheServiceTakesAreRefused() {
        String order = "{\"id\": \"O%d\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\": [\"SAC\"]}, ";
        String more = order.formatted(2) + order.formatted(3) + order.formatted(4);
        byte[] book = book(oneOrder().replace("{\"id\": \"O1\"", more + "{\"id\": \"O1\""));

        assertThat(faults(send("/v1/validations", XLSX, book)))
                .containsExactly("/problem/orders |  | 4 orders; this service takes at most 3");
    }

    @Test
    void csvFilesMayBeInWindows1252() {
        Map<String, byte[]> files = csv(oneOrder().replace("Sacramento", "Orléans"));
        files.replaceAll(
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252")));

        assertThat(send("/v1/validations?encoding=windows-1252", ZIP, zip(files))
                        .statusCode())
                .isEqualTo(200);
        assertThat(faults(send("/v1/validations", ZIP, zip(files))))
                .singleElement()
                .asString()
                .startsWith("/centers.csv/2 | centers.csv:2 | not UTF-8: byte 0xE9");
        assertThat(refused(400, "unreadable", send("/v1/validations?encoding=latin", ZIP, zip(files))))
                .contains("it can be utf-8 or windows-1252");
    }

    @Test
    void csvFilesThatAreUtf8ByTheirBytesAreReadSoAndTold() {
        HttpResponse<String> answer = send(
                "/v1/validations?encoding=windows-1252", ZIP, zip(csv(oneOrder().replace("Sacramento", "Orléans"))));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode warning = JSON.readTree(answer.body()).at("/warnings/0");
        assertThat(warning.get("place").stringValue()).isEqualTo("centers.csv");
        assertThat(warning.get("message").stringValue())
                .isEqualTo("is UTF-8 by its bytes and read so, though windows-1252 is named for it");
    }

    @Test
    void optionsInTheAddressGoWithTablesAlone() {
        HttpResponse<String> answer = service.post("/v1/plans?seconds=1", RunningService.body(oneOrder(), "{}"));

        assertThat(refused(400, "unreadable", answer))
                .isEqualTo("Parameter seconds goes with books and archives; JSON has its options in it.");
        assertThat(refused(400, "unreadable", send("/v1/plans?second=1", XLSX, book(oneOrder()))))
                .isEqualTo("There is no parameter \"second\" here; did you mean \"seconds\"?");
    }

    @Test
    void theSameBookAgainIsTheSamePlan() {
        byte[] book = book(oneOrder());
        HttpResponse<String> first = send("/v1/plans?seconds=0.1", XLSX, book, "Idempotency-Key", "book");

        HttpResponse<String> again = send("/v1/plans?seconds=0.1", XLSX, book, "Idempotency-Key", "book");

        assertThat(JSON.readTree(again.body()).get("id"))
                .isEqualTo(JSON.readTree(first.body()).get("id"));
        assertThat(refused(422, "key-reused", send("/v1/plans?seconds=0.2", XLSX, book, "Idempotency-Key", "book")))
                .contains("another body");
    }
}
