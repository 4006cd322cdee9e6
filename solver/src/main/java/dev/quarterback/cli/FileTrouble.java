package dev.quarterback.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says in words why a file cannot be read or written, and what would help. */
final class FileTrouble {
    private FileTrouble() {}

    static String reading(Path file, IOException trouble) {
        if (Files.isDirectory(file)) {
            return "is a folder; name a file";
        }
        if (trouble instanceof NoSuchFileException || trouble instanceof FileNotFoundException) {
            return "there is no such file";
        }
        return "cannot be read: " + reason(trouble);
    }

    static String writing(IOException trouble) {
        if (trouble instanceof NoSuchFileException || trouble instanceof FileNotFoundException) {
            return "cannot be written: there is no such folder; create it first";
        }
        return "cannot be written: " + reason(trouble);
    }

    private static String reason(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NotDirectoryException || trouble instanceof FileAlreadyExistsException) {
            return "a part of the path is a file, not a folder";
        }
        String reason = trouble instanceof FileSystemException detailed ? detailed.getReason() : trouble.getMessage();
        return reason == null ? nameOf(trouble) : reason;
    }

    private static String nameOf(@Nullable IOException trouble) {
        return trouble == null ? "unknown" : trouble.getClass().getSimpleName();
    }
}
