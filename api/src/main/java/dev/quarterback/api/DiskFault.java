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
        if (!Files.isDirectory(existing)) {
            return folder + " cannot be made, as " + existing + " is no folder; choose another one";
        }
        FileStore disk = diskOf(existing);
        if (disk != null && disk.isReadOnly()) {
            return folder + " is on a disk that can only be read; choose a folder on another one";
        }
        if (!Files.isWritable(existing)) {
            return folder + " may not be written by this user; allow it, or choose another folder";
        }
        if (disk != null && isFull(disk)) {
            return "the disk of " + folder + " is full; make room, or choose a folder on another one";
        }
        return folder + " cannot be written (" + reason(error)
                + "); is its disk full, of bytes, files or a quota? make room, or choose a folder on another one";
    }

    /** Null where Java cannot tell: in a changed root, for one, the system's list of disks names none for it. */
    private static @Nullable FileStore diskOf(Path folder) {
        try {
            return Files.getFileStore(folder);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isFull(FileStore disk) {
        try {
            return disk.getUsableSpace() < NEEDED_BYTES;
        } catch (IOException e) {
            return false; // What was met first says more.
        }
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
