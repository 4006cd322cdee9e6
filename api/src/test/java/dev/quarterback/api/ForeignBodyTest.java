package dev.quarterback.api;

import static dev.quarterback.api.RunningService.JSON;
import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.gzip;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that are something else than JSON, or packed otherwise than they say. */
class ForeignBodyTest {
    @TempDir
    private static Path data;

    private static RunningService service;
    private static final byte[] BODY = body(oneOrder(), "{}").getBytes(StandardCharsets.UTF_8);

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String detail(byte[] body, String... headers) {
        HttpResponse<String> answer = service.postBytes("/v1/plans", body, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("code").stringValue()).isEqualTo("unreadable");
        return JSON.readTree(answer.body()).get("detail").stringValue();
    }

    @Test
    void gzipIsReadWhereItIsMarkedAndToldWhereItIsNot() {
        assertThat(service.postBytes("/v1/plans?mode=validate", gzip(BODY), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.postBytes("/v1/plans?mode=validate", gzip(BODY), "Content-Encoding", "x-gzip")
                        .statusCode())
                .isEqualTo(200);
        assertThat(detail(gzip(BODY))).isEqualTo("The body is gzip; send Content-Encoding: gzip.");
        assertThat(detail(BODY, "Content-Encoding", "gzip"))
                .isEqualTo("The body is not gzip, as Content-Encoding says it is.");
        assertThat(detail(gzip(gzip(BODY)), "Content-Encoding", "gzip"))
                .isEqualTo("The body is gzipped twice; pack it once.");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-32, UTF-32",
        "UTF-32LE, UTF-32",
        "UTF-32BE, UTF-32"
    })
    void textOfWiderCharactersIsTold(String charset, String name) {
        byte[] text = new String(BODY, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
        assertThat(detail(text)).isEqualTo("The body is " + name + "; send UTF-8.");
        assertThat(detail(gzip(text), "Content-Encoding", "gzip")).isEqualTo("The body is " + name + "; send UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "efbbbf7b7d | The body begins with a byte order mark; send UTF-8 without one.",
                "504b03041400 | The body is a ZIP file, or one of a spreadsheet, but not JSON as Content-Type says.",
                "3c3f786d6c | The body is XML or HTML; send JSON.",
                "255044462d | The body is a PDF file; send JSON.",
                "28b52ffd00 | The body is packed with zstd; send it as it is, or with Content-Encoding: gzip.",
                "425a683931 | The body is packed with bzip2; send it as it is, or with Content-Encoding: gzip.",
                "fd377a585a | The body is packed with xz; send it as it is, or with Content-Encoding: gzip.",
            })
    void filesOfOtherKindsAreTold(String start, String expected) {
        assertThat(detail(HexFormat.of().parseHex(start))).isEqualTo(expected);
    }

    @Test
    void aFieldThatIsMistypedIsToldWithTheOneThereIs() {
        HttpResponse<String> answer = service.post(
                "/v1/plans", "{\"problm\": " + oneOrder() + ", \"options\": {\"second\": 1, \"length\": 2}}");

        assertThat(JSON.readTree(answer.body()).get("errors").toString())
                .contains("unknown field; did you mean \\\"problem\\\"?")
                .contains("unknown field; did you mean \\\"seconds\\\"?")
                .contains("unknown field; options are seconds, gap, seed, from");
    }
}
