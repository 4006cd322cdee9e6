package dev.quarterback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two paths lead to one file. */
final class SameFile {
    private SameFile() {}

    /** Whether both are there and are one file, by whatever names. */
    static boolean is(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false; // Whatever is wrong with them comes to light when they are read and written.
        }
    }
}
