package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.none;
import static dev.quarterback.api.RunningService.oneOrder;
import static dev.quarterback.api.SentFiles.XLSX;
import static dev.quarterback.api.SentFiles.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.BookProblemReader;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Problems and plans that are fetched as books. */
class BookAnswersTest {
    /** An id that a spreadsheet would run, were it no text. */
    private static final String PROBLEM = oneOrder().replace("\"O1\"", "\"=1+1\"");

    @TempDir
    private static Path data;

    private static RunningService service;
    private static String address;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
        String id = service.submit(PROBLEM, "{\"seconds\": 20, \"gap\": 0}");
        service.await(id, "DONE");
        address = "/v1/plans/" + id;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Path fetch(String path) throws IOException {
        Path file = Files.createTempFile(data, "fetched", ".xlsx");
        HttpResponse<byte[]> answer =
                service.send("GET", address + path, none(), BodyHandlers.ofByteArray(), "Accept", XLSX);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        Files.write(file, answer.body());
        return file;
    }

    @Test
    void theProblemIsABookThatReadsAsTheSame() throws IOException {
        assertThat(BookProblemReader.read(fetch("/problem"))).isEqualTo(problem(PROBLEM));
    }

    @Test
    void thePlanIsABookWithItsProblem() throws IOException {
        Path file = fetch("/result");

        assertThat(BookProblemReader.read(file)).isEqualTo(problem(PROBLEM));
        try (Book book = Book.open(file)) {
            assertThat(book.sheets())
                    .extracting(BookSheet::name)
                    .startsWith("deliveries", "trips", "missing", "by center and day", "settings");
            try (SheetRows rows = book.rows(book.sheets().get(0))) {
                rows.next();
                rows.next();
                assertThat(rows.cells().get(0).kind()).isEqualTo(SheetCell.Kind.TEXT);
                assertThat(rows.cells().get(0).text()).isEqualTo("=1+1");
            }
        }
    }

    @Test
    void nothingInABookIsAFormula() throws IOException {
        for (String path : new String[] {"/problem", "/result"}) {
            SentFiles.unzip(Files.readAllBytes(fetch(path)))
                    .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .as(name)
                            .doesNotContain("<f>", "<f "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/problem, one-order.xlsx, problem-xlsx",
        "/result, one-order.plan.xlsx, xlsx-",
    })
    void aBookHasANameAndATag(String path, String name, String tag) {
        HttpResponse<String> answer = service.get(address + path, "Accept", XLSX);

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains(name);
        String given = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(given).startsWith("W/\"" + tag);
        assertThat(service.get(address + path, "Accept", XLSX, "If-None-Match", given)
                        .statusCode())
                .isEqualTo(304);
        assertThat(service.get(address + path, "If-None-Match", given).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/problem | */* | application/json",
                "/problem | application/*;q=0.5, application/json | application/json",
                "/result | application/json;q=0.5, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet |"
                        + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "/result | application/json, text/csv,"
                        + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | application/json",
            })
    void whoeverTakesBothAlikeGetsJson(String path, String accept, String type) {
        HttpResponse<String> answer = service.get(address + path, "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void otherTypesAreNotAcceptable() {
        HttpResponse<String> answer = service.get(address + "/problem", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(JSON.readTree(answer.body()).get("detail").stringValue())
                .isEqualTo("Accept can be application/json, " + XLSX + ".");
    }

    @Test
    void whatCannotStandInASheetIsNotAcceptableAsABook() {
        String id = service.submit(oneOrder().replace("\"SAC\"", "\"S;C\""), "{\"seconds\": 20, \"gap\": 0}");
        service.await(id, "DONE");

        HttpResponse<String> answer = service.get("/v1/plans/" + id + "/problem", "Accept", XLSX);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(JSON.readTree(answer.body()).get("detail").stringValue())
                .startsWith("This cannot be a book; take JSON. ");
    }
}
