package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.quarterback.problem.Order;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose bytes are no plain UTF-8 text are read where that is sure, and else told by file and line. */
class CsvEncodingTest {
    private static final Order ORDER = Order.of("O1", "M3", "FRE", "SEA", "POR");

    @TempDir
    Path folder;

    private CsvTables tables;

    @BeforeEach
    void writeASoundProblem() {
        tables = new CsvTables(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders.csv", "orders.csv.gz", "Orders.CSV.GZ"})
    void gzipIsReadWhateverItsName(String name) throws IOException {
        tables.delete("orders.csv").write(name, CsvTables.gzip(CsvTables.ORDERS.getBytes(UTF_8)));

        assertThat(tables.read().orders()).containsExactly(ORDER);
    }

    @Test
    void aNameThatAsksForGzipDoesNotMakeIt() throws IOException {
        tables.delete("orders.csv").write("orders.csv.gz", CsvTables.ORDERS);

        assertThat(tables.read().orders()).containsExactly(ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\uFEFF"})
    void aByteOrderMarkIsPassedOverOnceOrTwice(String mark) throws IOException {
        tables.write("orders.csv", mark + CsvTables.ORDERS);

        assertThat(tables.read().orders()).containsExactly(ORDER);
    }

    static Stream<Arguments> otherEncodings() {
        return Stream.of(
                arguments("UTF-16LE", "\uFEFF", "UTF-16 text; save it as UTF-8"),
                arguments("UTF-16BE", "\uFEFF", "UTF-16 text; save it as UTF-8"),
                arguments("UTF-16LE", "", "UTF-16 text; save it as UTF-8"),
                arguments("UTF-16BE", "", "UTF-16 text; save it as UTF-8"),
                arguments("UTF-32LE", "\uFEFF", "UTF-32 text; save it as UTF-8"),
                arguments("UTF-32BE", "\uFEFF", "UTF-32 text; save it as UTF-8"),
                arguments("UTF-32LE", "", "UTF-32 text; save it as UTF-8"),
                arguments("UTF-32BE", "", "UTF-32 text; save it as UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void otherEncodingsAreToldByName(String encoding, String mark, String told) {
        tables.write("orders.csv", (mark + CsvTables.ORDERS).getBytes(Charset.forName(encoding)));

        assertThat(tables.errors()).containsExactly("orders.csv:1: " + told);
    }

    static Stream<Arguments> firstBytes() {
        return Stream.of(
                arguments("EF BB", "half a byte order mark; save the file as UTF-8 text"),
                arguments("BB BF", "half a byte order mark; save the file as UTF-8 text"),
                arguments(
                        "EF",
                        "not UTF-8: byte 0xEF; save the file as UTF-8 text, or say that it is Windows-1252 (option"
                                + " encoding)"),
                arguments("C3 AF C2 BB C2 BF", "text that was turned into UTF-8 twice; save the original as UTF-8"),
                arguments("EF BB BF FF FE", "UTF-16 text; save it as UTF-8"),
                arguments("00", "a zero byte; save the file as UTF-8 text"),
                arguments("69 64 00", "a zero byte; save the file as UTF-8 text"),
                arguments(
                        "C9",
                        "not UTF-8: byte 0xC9; save the file as UTF-8 text, or say that it is Windows-1252 (option"
                                + " encoding)"),
                arguments(
                        "69 E9",
                        "not UTF-8: byte 0xE9; save the file as UTF-8 text, or say that it is Windows-1252 (option"
                                + " encoding)"),
                arguments(
                        "50 4B 03 04",
                        "a ZIP archive or a workbook (.xlsx); unpack it or save its tables as CSV in UTF-8"),
                arguments("D0 CF 11 E0 A1 B1", "an old workbook (.xls); save its tables as CSV in UTF-8"),
                arguments("25 50 44 46 2D", "a PDF; save its tables as CSV in UTF-8"),
                arguments("28 B5 2F FD", "packed by zstd; unpack it"),
                arguments("42 5A 68 39 31 41 59 26 53 59", "packed by bzip2; unpack it"),
                arguments("FD 37 7A 58 5A 00", "packed by xz; unpack it"),
                arguments("37 7A BC AF 27 1C", "a 7z archive; unpack it"),
                arguments("00 05 16 07", "what macOS keeps about a file; take the file itself"));
    }

    @ParameterizedTest
    @MethodSource("firstBytes")
    void whatTheFirstBytesAreIsTold(String bytes, String told) {
        tables.write("orders.csv", startingWith(bytes));

        assertThat(tables.errors()).containsExactly("orders.csv:1: " + told);
    }

    private static byte[] startingWith(String bytes) {
        String first = Arrays.stream(bytes.split(" "))
                .map(hex -> String.valueOf((char) Integer.parseInt(hex, 16)))
                .reduce("", String::concat);
        return (first + CsvTables.ORDERS).getBytes(ISO_8859_1);
    }

    @Test
    void gzipWithinGzipIsTold() throws IOException {
        tables.write("orders.csv.gz", CsvTables.gzip(CsvTables.gzip(CsvTables.ORDERS.getBytes(UTF_8))))
                .delete("orders.csv");

        assertThat(tables.errors()).containsExactly("orders.csv.gz:1: gzip within gzip; unpack it");
    }

    @Test
    void gzipThatEndsTooEarlyOrIsDamagedIsTold() throws IOException {
        byte[] packed = CsvTables.gzip(CsvTables.ORDERS.getBytes(UTF_8));
        byte[] damaged = CsvTables.gzip("id,weightKg\nM3,1645\n".getBytes(UTF_8));
        damaged[damaged.length - 6] ^= 1;
        tables.write("orders.csv", Arrays.copyOf(packed, packed.length - 9)).write("models.csv", damaged);

        assertThat(tables.errors())
                .hasSize(2)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("models.csv:")
                        .endsWith("the gzip data is damaged (Corrupt GZIP trailer); is it complete?"))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("orders.csv:")
                        .endsWith("the gzip data ends too early; is it complete?"));
    }

    static Stream<Arguments> notWindows1252() {
        return Stream.of(
                arguments("FF FE", "1: UTF-16 text; save it as UTF-8"),
                arguments("81", "1: not Windows-1252: byte 0x81; save the file as UTF-8 and leave out --encoding"),
                arguments("69 00", "1: not Windows-1252: byte 0x00; save the file as UTF-8 and leave out --encoding"));
    }

    @ParameterizedTest
    @MethodSource("notWindows1252")
    void bytesThatAreNotAsTheUserSaysAreTold(String bytes, String told) {
        tables.write("orders.csv", startingWith(bytes));

        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> CsvProblemReader.read(
                                        folder, ColumnMap.NONE, CsvStyle.WINDOWS_1252, warning -> {}))
                        .lines())
                .containsExactly("orders.csv:" + told);
    }

    @Test
    void errorsBeforeABadByteAreFoundToo() {
        String orders = "id,model,location,centers\nO1,M4,FRE,SEA\nO2,M3,FR\u00C9,SEA\n";
        tables.write("orders.csv", orders.getBytes(ISO_8859_1));

        assertThat(tables.errors())
                .containsExactly(
                        "orders.csv:2: model: no model \"M4\"; did you mean \"M3\"?",
                        "orders.csv:3: not UTF-8: byte 0xC9; save the file as UTF-8 text, or say that it is"
                                + " Windows-1252 (option encoding)");
    }
}
