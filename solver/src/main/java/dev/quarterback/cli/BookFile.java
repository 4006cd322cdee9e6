package dev.quarterback.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells books among the files that a user names. */
final class BookFile {
    private static final byte[] ZIP = {'P', 'K'};

    private BookFile() {}

    /** Whether a file is named as a book, or is a ZIP archive as books are. */
    static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) { // A pipe can be read once only.
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    || Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException e) {
            return false; // Told when it is read.
        }
    }
}
