package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Books that are cut, no books, or made to fill memory are refused in a line; none of them is read into memory. */
class HostileBookTest {
    private static final String ORDERS = "xl/worksheets/sheet6.xml";
    private static final String ROWS =
            "<worksheet><sheetData><row>" + text("id") + text("model") + text("location") + text("centers") + "</row>";

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String error, Consumer<RawBook> breaking) {
        RawBook book = new RawBook(folder);
        breaking.accept(book);

        assertThat(book.errors()).anyMatch(line -> line.startsWith(error));
    }

    static Stream<Arguments> refuses() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>";
        return Stream.of(
                hostile("xl/workbook.xml has a document type", "xl/workbook.xml", bomb + "<workbook>&b;</workbook>"),
                hostile(
                        "orders: " + ORDERS + " has a document type",
                        ORDERS,
                        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"),
                hostile(
                        "orders: " + ORDERS + " has a document type, a comment or CDATA",
                        ORDERS,
                        ROWS + "<![CDATA[" + "<".repeat(99) + "]]>"),
                hostile(
                        "orders: " + ORDERS + " has a text of more than 1048576 bytes",
                        ORDERS,
                        ROWS + "a".repeat(2 << 20)),
                hostile(
                        "orders: " + ORDERS + " is not XML as it should be",
                        ORDERS,
                        "<worksheet " + "a".repeat(2 << 20)),
                hostile(
                        "orders: " + ORDERS + " has more than 100 elements within one another",
                        ORDERS,
                        ROWS + "<row>".repeat(200)),
                hostile(
                        "orders: " + ORDERS + " has more than 100 elements within one another",
                        ORDERS,
                        ROWS + "<row><c t=\"inlineStr\"><is>" + "<r>".repeat(200)),
                hostile("orders: " + ORDERS + " is not UTF-8", ORDERS, "\u0000<\u0000w"),
                hostile("orders: " + ORDERS + " is not XML as it should be", ORDERS, "<worksheet><sheetData><row></c>"),
                hostile("orders: " + ORDERS + " is not XML as it should be", ORDERS, ROWS + "&e;"),
                hostile(
                        "orders: sheet \"orders\" has row 99999999 after row 0",
                        ORDERS,
                        "<worksheet><sheetData><row r=\"99999999\"/>"),
                hostile(
                        "orders: sheet \"orders\" has row 1 after row 1",
                        ORDERS,
                        "<worksheet><sheetData><row r=\"1\"/><row r=\"1\"/>"),
                hostile(
                        "orders: sheet \"orders\" has cells out of order",
                        ORDERS,
                        "<worksheet><sheetData><row><c r=\"ZZZZZZZ1\"/>"),
                hostile(
                        "orders: sheet \"orders\" has cells out of order",
                        ORDERS,
                        "<worksheet><sheetData><row><c r=\"B1\"/><c r=\"A1\"/>"),
                hostile(
                        "orders: a cell refers to the shared text 2000000000 of 1",
                        ORDERS,
                        "<worksheet><sheetData><row><c t=\"s\"><v>2000000000</v></c>"),
                hostile(
                        "orders: sheet \"orders\" has a number that is none",
                        ORDERS,
                        "<worksheet><sheetData><row><c><v>1e999</v></c>"),
                hostile("the book has no sheets", "xl/workbook.xml", "<workbook/>"),
                hostile("xl/styles.xml is not XML as it should be", "xl/styles.xml", "no"));
    }

    private static Arguments hostile(String error, String part, String content) {
        Consumer<RawBook> breaking = book -> book.part(part, content);
        return Arguments.of(error, breaking);
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItIs() {
        RawBook book = new RawBook(folder).part(ORDERS, "<worksheet>" + "<col/>".repeat(12 << 20));

        assertThat(book.errors())
                .containsExactly(
                        "orders: " + ORDERS + " unpacks to more than 67108864 bytes; no spreadsheet writes such a"
                                + " book; make a new one of its sheets");
    }

    @Test
    void refusesMoreSharedTextsThanFit() {
        RawBook book = new RawBook(folder).part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(4_000_001) + "</sst>");

        assertThat(book.errors()).allMatch(line -> line.startsWith("the book has more than 4000000 shared texts"));
    }

    @Test
    void refusesWhatIsNoBookOrCut() throws IOException {
        RawBook book = new RawBook(folder);
        Path file = book.write();
        byte[] whole = Files.readAllBytes(file);

        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(RawBook.errorsOf(file))
                    .as("%d bytes", length)
                    .containsExactly(
                            "no book: it is no ZIP archive, or one that is cut; save it as .xlsx; is it complete?");
        }
    }

    @Test
    void findsAChangedByteByTheChecksumOfItsPart() throws IOException {
        Path file = new RawBook(folder).write();
        Path stored = folder.resolve("stored.xlsx");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(stored);
                ZipOutputStream again = new ZipOutputStream(out)) {
            again.setMethod(ZipOutputStream.STORED);
            for (ZipEntry part : zip.stream().map(ZipEntry.class::cast).toList()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setSize(part.getSize());
                entry.setCrc(part.getCrc());
                again.putNextEntry(entry);
                zip.getInputStream(part).transferTo(again);
            }
        }
        assertThat(RawBook.isReadOrRefused(stored)).isTrue();
        byte[] bytes = Files.readAllBytes(stored);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(">17500<") + 1] = '2';
        Files.write(stored, bytes);

        assertThat(RawBook.errorsOf(stored))
                .containsExactly(
                        "carriers: xl/worksheets/sheet5.xml cannot be unpacked; open it in a spreadsheet and save it"
                                + " again as .xlsx");
    }

    /** Whatever bytes are wrong: read, or refused with a reason, never anything else. */
    @Test
    void survivesWrongBytesAnywhere() throws IOException {
        RawBook book = new RawBook(folder);
        Path file = book.write();
        byte[] whole = Files.readAllBytes(file);

        for (int i = 0; i < whole.length; i += 13) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (1 << i % 8);
            Files.write(file, changed);
            assertThat(RawBook.isReadOrRefused(file)).as("byte %d", i).isTrue();
        }
    }
}
