package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs whose JSON, encoding or packing is broken: one error says where reading stopped, beside those before it. */
class DamagedInputTest {

    @Test
    void anEmptyInputIsNoProblem() {
        assertThat(errorsOf("")).containsExactly("line 1, column 1: the input is empty; a problem is a JSON object");
        assertThat(errorsOf(" \n\n"))
                .containsExactly("line 3, column 1: the input is empty; a problem is a JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[]|a list", "\"problem\"|\"problem\"", "17|17", "null|null", "NaN|NaN"})
    void anythingButAnObjectIsNoProblem(String json, String found) {
        assertThat(errorsOf(json)).containsExactly("expected an object, found " + found);
    }

    @Test
    void aTruncatedInputGivesTheErrorsBeforeItsEndToo() {
        String truncated = BrokenProblems.VALID
                .substring(0, BrokenProblems.VALID.indexOf("\"promisedDay\""))
                .replace("\"priority\": 12", "\"priority\": 1.5")
                .replace("\"C001\", \"yard\": \"FRE\"", "\"C001\", \"yard\": \"FRO\"");
        assertThat(errorsOf(truncated))
                .containsExactly(
                        "carriers[0].yard: no yard \"FRO\"; did you mean \"FRE\"?",
                        "orders[0].priority: expected a whole number, found 1.5;"
                                + " write it without fraction and exponent",
                        "line 30, column 50: the input ends too early in orders[0].priority; is it complete?");
    }

    @Test
    void aTruncatedInputSaysNothingAboutWhatItDidNotReach() {
        String ordersFirst = "{\"orders\": [{\"id\": \"RN1\", \"model\": \"M3\", \"location\": \"FRE\", \"centers\":"
                + " [\"SEA\"]}], \"centers\": [{\"id\": \"POR\"";
        assertThat(errorsOf(ordersFirst))
                .containsExactly("line 1, column 107: the input ends too early in centers[0].id; is it complete?");
    }

    @Test
    void somethingAfterTheEndIsAnError() {
        assertThat(errorsOf("{\"name\": \"a\"} {}"))
                .endsWith("line 1, column 16: something follows the end of a problem; an input holds one JSON object");
    }

    static Stream<Arguments> noJson() {
        return Stream.of(
                arguments("{\"name\": 'a'}", "line 1, column 10: not JSON in name: unexpected ''': expected a value"),
                arguments(
                        "{\"name\": \"a\",}",
                        "line 1, column 14: not JSON in name: unexpected '}': expected double-quote to start property name"),
                arguments(
                        "{\"name\" \"a\"}",
                        "line 1, column 9: not JSON in name: unexpected '\"': expected a colon to separate property name and value"),
                arguments(
                        "{name: \"a\"}",
                        "line 1, column 2: not JSON: unexpected 'n': expected double-quote to start property name"),
                arguments(
                        "{\"name\": \"a\" // so\n}",
                        "line 1, column 14: not JSON in name: unexpected '/': JSON has no comments"),
                arguments(
                        "{\"name\": \"a\tb\"}",
                        "line 1, column 12: not JSON in name: illegal unquoted character U+0009: has to be escaped using backslash to be included in string value"),
                arguments(
                        "{\"name\": 007}",
                        "line 1, column 11: not JSON in name: invalid numeric value: Leading zeroes not allowed"),
                arguments(
                        "{\"name\": undefined}",
                        "line 1, column 10: not JSON in name: unrecognized token 'undefined': expected a value"),
                arguments("{\"name\": .5}", "line 1, column 10: not JSON in name: unexpected '.': expected a value"),
                arguments("{\"name\": +5}", "line 1, column 11: not JSON in name: unexpected '+' in numeric value"),
                arguments(
                        "{\"name\": \"\\x\"}",
                        "line 1, column 12: not JSON in name: unrecognized character escape 'x'"),
                arguments(
                        "{\"name\": \"a\"]",
                        "line 1, column 13: not JSON in name: unexpected close marker ']': expected '}'"));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonIsRefused(String json, String error) {
        assertThat(errorsOf(json)).endsWith(error);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = BrokenProblems.VALID.replace("Seattle", "Orléans").getBytes(ISO_8859_1);
        assertThat(errorsOf(latin))
                .containsExactly("line 17, column 31: not UTF-8: byte 0xE9; save the file as UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C0 80", "ED A0 80", "F5 80 80 80", "F0 82 82 AC", "80", "C3 28", "E2 82"})
    void overlongFormsSurrogatesAndPartsOfCharactersAreNotUtf8(String bytes) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes("{\"name\": \"".getBytes(UTF_8));
        Arrays.stream(bytes.split(" ")).forEach(b -> json.write(Integer.parseInt(b, 16)));
        json.writeBytes("\"}".getBytes(UTF_8));
        assertThat(errorsOf(json.toByteArray()))
                .singleElement()
                .asString()
                .contains("line 1, column 1")
                .contains("not UTF-8: byte 0x");
    }

    @Test
    void errorsBeforeTheBadByteAreFoundToo() {
        byte[] latin = BrokenProblems.VALID
                .replace("\"maxStops\": 2", "\"maxStops\": \"2\"")
                .replace("Seattle", "Orléans")
                .getBytes(ISO_8859_1);
        assertThat(errorsOf(latin))
                .containsExactly(
                        "rules.maxStops: expected a whole number, found \"2\"; write it without quotes",
                        "line 17, column 31: not UTF-8: byte 0xE9; save the file as UTF-8 text");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(errorsOf("{}".getBytes(UTF_16LE)))
                .containsExactly("line 1, column 1: UTF-16 text; save it as UTF-8");
        assertThat(errorsOf(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0}))
                .containsExactly("line 1, column 1: UTF-16 text; save it as UTF-8");
        assertThat(errorsOf(new byte[] {'{', 0, '}'}))
                .containsExactly("line 1, column 2: a zero byte; save the file as UTF-8 text");
    }

    @Test
    void otherFormatsAreToldByName() throws IOException {
        assertThat(errorsOf(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .containsExactly(
                        "line 1, column 1: a ZIP archive or a workbook (.xlsx); unpack it or save its tables as"
                                + " CSV in UTF-8");
        assertThat(errorsOf(gzip(new String(gzip("{}"), ISO_8859_1), ISO_8859_1)))
                .containsExactly("line 1, column 1: gzip within gzip; unpack it");
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(errorsOf("\uFEFF" + BrokenProblems.VALID))
                .containsExactly("line 1, column 1: the input does not start with JSON but with the byte 0xEF, as of a"
                        + " byte order mark; save the file as UTF-8 without a byte order mark");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"name\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(errorsOf(deep))
                .containsExactly(
                        "name: expected a text, found a list", "line 1, column 110: nested more than 100 levels deep");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() {
        String many = BrokenProblems.VALID.replace("\"priority\": 12", "\"priority\": 1" + "0".repeat(5_000));
        assertThat(errorsOf(many))
                .containsExactly(
                        "line 30, column 5046: a number of more than 1000 digits; every number is below 2147483648");
    }

    @Test
    void aNumberOfHundredsOfDigitsIsAnErrorLikeAnyOther() {
        String many = BrokenProblems.VALID.replace("\"priority\": 12", "\"priority\": 1" + "0".repeat(900));
        assertThat(errorsOf(many))
                .containsExactly(
                        "orders[0].priority: 1" + "0".repeat(59) + "… is too large; every number is below 2147483648");
    }

    @Test
    void aTextThatNeverEndsIsRefusedBeforeItFillsTheMemory() {
        InputStream start = new ByteArrayInputStream("{\"name\": \"".getBytes(UTF_8));
        InputStream endless = new SequenceInputStream(start, new EndlessLetters());
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> ProblemReader.read(endless));
        assertThat(refused.lines()).singleElement().asString().endsWith(": a text of more than 1000000 characters");
    }

    @Test
    void damagedGzipIsRefused() throws IOException {
        byte[] packed = gzip(BrokenProblems.VALID);
        assertThat(errorsOf(Arrays.copyOf(packed, packed.length - 9)))
                .singleElement()
                .asString()
                .endsWith("the gzip data ends too early; is it complete?");
        byte[] header = packed.clone();
        header[2] = 7;
        assertThat(errorsOf(header))
                .containsExactly(
                        "line 1, column 1: the gzip data is damaged (Unsupported compression method); is it complete?");
        byte[] checksum = packed.clone();
        checksum[packed.length - 6] ^= 1;
        assertThat(errorsOf(checksum))
                .singleElement()
                .asString()
                .contains("the gzip data is damaged (Corrupt GZIP trailer)");
    }

    @Test
    void aStreamThatCannotBeReadIsNoInvalidInput() throws IOException {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThatThrownBy(() -> ProblemReader.read(failing)).isExactlyInstanceOf(IOException.class);
    }

    private static List<String> errorsOf(String json) {
        return errorsOf(json.getBytes(UTF_8));
    }

    private static List<String> errorsOf(byte[] json) {
        return catchThrowableOfType(
                        InvalidInputException.class, () -> ProblemReader.read(new ByteArrayInputStream(json)))
                .lines();
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text, UTF_8);
    }

    private static byte[] gzip(String text, Charset encoding) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(encoding));
        }
        return packed.toByteArray();
    }

    private static final class EndlessLetters extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
