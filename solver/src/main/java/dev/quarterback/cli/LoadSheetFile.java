package dev.quarterback.cli;

import dev.quarterback.format.AtomicFile;
import dev.quarterback.loadsheet.LoadSheetBook;
import dev.quarterback.loadsheet.LoadSheetHtml;
import dev.quarterback.loadsheet.LoadSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The file that load sheets go to: the one named, by its ending, or one in the folder named. */
final class LoadSheetFile {
    private static final String NAME = "load-sheets.html";

    private LoadSheetFile() {}

    /** The file for {@code out}: a name that ends in {@code .xlsx}, {@code .html} or {@code .htm} is a file, any other a folder. */
    static Path of(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        return isBook(out) || name.endsWith(".html") || name.endsWith(".htm") ? out : out.resolve(NAME);
    }

    private static boolean isBook(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Writes the file; its folder is made where the user named just that. */
    static void write(LoadSheets sheets, Path out, Path file) throws IOException {
        if (!file.equals(out)) {
            Files.createDirectories(out);
        }
        if (isBook(file)) {
            AtomicFile.write(file, stream -> LoadSheetBook.write(sheets, stream));
        } else {
            AtomicFile.write(file, stream -> LoadSheetHtml.write(sheets, stream));
        }
    }
}
