package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.SheetRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedBookTest {
    @TempDir
    Path folder;

    @Test
    void zerosOfIdsAndTimesOfDaysStay() throws IOException {
        Path book = new RawBook(folder)
                .formats("0000000")
                .cell("orders", "A2", "<c s=\"2\"><v>12345</v></c>")
                .cell("orders", "E2", "day:43640.5")
                .write();
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> BookProblemReader.read(book));
        Path marked = folder.resolve("marked.xlsx");

        MarkedBook.write(book, refused.errors(), marked);

        try (Book read = Book.open(marked);
                SheetRows rows = read.rows(read.sheets().get(5))) {
            rows.next();
            rows.next();
            assertThat(rows.cells().get(0).asText()).isEqualTo("0012345");
            assertThat(rows.cells().get(4).text()).isEqualTo("2019-06-24T12:00");
        }
        assertThat(RawBook.errorsOf(marked)).hasSize(1);
    }

    @Test
    void hiddenColumnsStayHidden() throws IOException {
        Path book = new RawBook(folder)
                .cell("orders", "D2", "SEA9")
                .cell("orders", "H1", "secret")
                .cell("orders", "H2", "x")
                .columns("orders", "<cols><col min=\"8\" max=\"8\" hidden=\"1\"/></cols>")
                .write();
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> BookProblemReader.read(book));
        Path marked = folder.resolve("marked.xlsx");

        MarkedBook.write(book, refused.errors(), marked);

        assertThat(RawBook.errorsOf(marked)).isEqualTo(refused.lines()).hasSize(1);
    }

    @Test
    void wrongCellsGetANoteAndTheRestStays() throws IOException {
        Path book = new RawBook(folder)
                .sheet("notes", "of Bob")
                .cell("orders", "D2", "SEA9")
                .cell("orders", "A4", "O2")
                .write();
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> BookProblemReader.read(book));
        Path marked = folder.resolve("marked.xlsx");

        assertThat(MarkedBook.write(book, refused.errors(), marked)).isTrue();

        assertThat(RawBook.errorsOf(marked)).isEqualTo(refused.lines());
        try (ZipFile zip = new ZipFile(marked.toFile())) {
            String notes = new String(
                    zip.getInputStream(zip.getEntry("xl/comments6.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(notes)
                    .contains("ref=\"D2\"", "no center &quot;SEA9&quot;; did you mean &quot;SEA&quot;?")
                    .contains("ref=\"B4\"", "ref=\"C4\"", "ref=\"D4\"");
            assertThat(zip.getEntry("xl/worksheets/sheet7.xml")).isNull();
        }
    }
}
