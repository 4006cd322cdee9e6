package dev.quarterback.api;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for one process's temporary files, such as bodies while they are read and unpacked native libraries.
 *
 * <p>A process that is killed cannot remove its own: the next one does, unless the lock beside it shows it in use.
 */
final class WorkFolder {
    private static final String LOCK = ".lock";

    /** Held as long as the process lives. */
    private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

    private WorkFolder() {}

    /** Makes a folder for this process below the data folder, and removes those that nobody uses any more. */
    static Path open(Path data) throws IOException {
        Path all = Files.createDirectories(data.resolve("work"));
        removeUnused(all);
        Path path = all.resolve(UUID.randomUUID().toString());
        FileLock lock = tryLock(lockOf(path));
        if (lock == null) {
            throw new IOException(lockOf(path) + " cannot be locked; choose a data folder on a disk of this machine");
        }
        Files.createDirectory(path);
        HELD.add(lock);
        return path;
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static @Nullable FileLock tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // In use by this very process.
        }
        channel.close();
        return null;
    }

    private static void removeUnused(Path all) throws IOException {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(all, "*" + LOCK)) {
            for (Path file : locks) {
                FileLock lock = tryLock(file);
                if (lock != null) {
                    String name = String.valueOf(file.getFileName());
                    remove(all.resolve(name.substring(0, name.length() - LOCK.length())));
                    Files.deleteIfExists(file);
                    lock.channel().close();
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> content;
            try (Stream<Path> files = Files.walk(folder)) {
                content = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : content) {
                Files.deleteIfExists(file);
            }
        }
    }
}
