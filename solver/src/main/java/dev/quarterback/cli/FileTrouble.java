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
    private static final String PART_IS_A_FILE = "a part of the path is a file, not a folder";

    /** Stands in names for bytes that are not in the system's encoding, which is UTF-8 as the launcher sets it. */
    private static final char REPLACED = '\uFFFD';

    private FileTrouble() {}

    static String reading(Path file, IOException trouble) {
        if (Files.isDirectory(file) || "Is a directory".equals(trouble.getMessage())) {
            return "is a folder; name a file";
        }
        if (trouble instanceof NoSuchFileException || trouble instanceof FileNotFoundException) {
            return file.toString().indexOf(REPLACED) < 0
                    ? "there is no such file"
                    : "there is no such file, if its name is in UTF-8; rename it, or name its folder instead";
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
            return PART_IS_A_FILE;
        }
        String reason = trouble instanceof FileSystemException detailed ? detailed.getReason() : trouble.getMessage();
        return reason == null ? nameOf(trouble) : inWords(reason);
    }

    /** What the system says where it is no help. */
    private static String inWords(String reason) {
        if (reason.startsWith("Too many levels of symbolic links")) {
            return "its symbolic links lead in a circle";
        }
        return switch (reason) {
            case "Not a directory" -> PART_IS_A_FILE;
            case "Bad file descriptor" -> "it is closed, or open for the other direction only";
            case "No such device or address" -> "it is a socket, or nothing is behind it";
            case "File name too long" -> "its name is too long";
            default -> reason;
        };
    }

    private static String nameOf(@Nullable IOException trouble) {
        return trouble == null ? "unknown" : trouble.getClass().getSimpleName();
    }
}
