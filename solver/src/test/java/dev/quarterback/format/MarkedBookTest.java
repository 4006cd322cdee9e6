package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
