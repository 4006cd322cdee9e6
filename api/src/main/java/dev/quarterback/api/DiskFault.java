package dev.quarterback.api;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why nothing can be written to a folder, and what to do about it. */
final class DiskFault {
    /** What the service writes at its start, or more. */
    private static final int NEEDED_BYTES = 1 << 20;

    private DiskFault() {}

    /** What is wrong with a folder, in a line; null where it can be written. */
    static @Nullable String of(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "probe", ".tmp");
            try {
                Files.write(file, new byte[NEEDED_BYTES]);
            } finally {
                Files.deleteIfExists(file);
            }
            return null;
        } catch (IOException e) {
            return of(folder, e);
        }
    }

    /** What is wrong with a folder or its disk, in a line, by the error that somebody met who wrote to it. */
    static String of(Path folder, IOException error) {
        Path existing = existing(folder);
        try {
            FileStore store = Files.getFileStore(existing);
            if (store.isReadOnly()) {
                return folder + " is on a disk that can only be read; choose a folder on another one";
            }
            if (!Files.isDirectory(existing)) {
                return folder + " cannot be made, as " + existing + " is no folder; choose another one";
            }
            if (!Files.isWritable(existing)) {
                return folder + " may not be written by this user; allow it, or choose another folder";
            }
            if (store.getUsableSpace() < NEEDED_BYTES) {
                return "the disk of " + folder + " is full; make room, or choose a folder on another one";
            }
        } catch (IOException e) {
            // What was met first says more.
        }
        return folder + " cannot be written (" + reason(error)
                + "); is its disk full, of bytes, files or a quota? make room, or choose a folder on another one";
    }

    /** The folder, or the nearest above it that there is. */
    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static String reason(IOException error) {
        if (error instanceof java.nio.file.FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
    }
}
