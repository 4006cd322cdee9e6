package dev.quarterback.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for temporary files that only its owner can read; closing it removes it with all that is in it.
 *
 * <p>A process that is killed cannot remove its own. So a lock is held beside each as long as it is open, and whoever opens
 * the next one removes those whose lock nobody holds.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final String UNIQUE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The locks of this process. A lock file of ours must not be opened again: closing it would give up the lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel locked;

    private WorkFolder(Path path, FileChannel locked) {
        this.path = path;
        this.locked = locked;
    }

    /**
     * Makes a folder, and removes those of the same user that nobody uses any more.
     *
     * @param parent where to make it; made where it is missing
     * @param prefix what its name begins with, and that of all others that may be removed; a UUID follows
     * @throws IOException if it cannot be made or locked, on a full disk or in a folder that takes no files, say
     */
    public static WorkFolder open(Path parent, String prefix) throws IOException {
        Path all =
                Files.createDirectories(parent, ownerOnly(parent, "rwx------")).toRealPath();
        for (int tries = 0; tries < 10; tries++) {
            Path path = all.resolve(prefix + UUID.randomUUID());
            FileChannel locked = lock(lockOf(path));
            if (locked != null) {
                return make(path, locked, prefix);
            }
        }
        throw new IOException(all + ": nothing can be locked there; choose a folder on a disk of this machine");
    }

    private static WorkFolder make(Path path, FileChannel locked, String prefix) throws IOException {
        WorkFolder folder = new WorkFolder(path, locked);
        try {
            removeUnused(path, prefix);
            Files.createDirectory(path, ownerOnly(path, "rwx------"));
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    /** Makes a file and locks it; null when somebody who looks for unused ones was quicker. */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        OWN.add(file);
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownerOnly(file, "rw-------"));
            held = channel.tryLock() != null && Files.exists(file);
            return held ? channel : null;
        } finally {
            if (!held) {
                OWN.remove(file);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Makes an empty file in it, which only its owner can read and write, whatever the umask is. */
    public Path newFile(String name) throws IOException {
        Path file = path.resolve(name);
        return Files.createFile(file, ownerOnly(file, "rw-------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path file, String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Removes what nobody uses beside {@code mine}; what cannot be removed stays for the next one. */
    private static void removeUnused(Path mine, String prefix) throws IOException {
        Path all = mine.resolveSibling("");
        Pattern lock = Pattern.compile(Pattern.quote(prefix) + UNIQUE + Pattern.quote(LOCK));
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(all, file -> isNamed(file, lock))) {
            for (Path file : locks) {
                if (!OWN.contains(file) && isOfSameOwner(file, lockOf(mine))) {
                    removeUnless(file);
                }
            }
        }
    }

    /** People name files of their own after a program, too: only what this class has named is looked at. */
    private static boolean isNamed(Path file, Pattern name) {
        return name.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** In a folder of all users anybody could ask for something else to be removed, by a link. */
    private static boolean isOfSameOwner(Path file, Path mine) {
        try {
            return !Files.isSymbolicLink(file)
                    && Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine));
        } catch (IOException e) {
            return false; // Another one has just removed it.
        }
    }

    /** Removes a folder unless its lock is held. */
    private static void removeUnless(Path lockFile) {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                String name = lockFile.getFileName().toString();
                Path folder = lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
                if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || isOfSameOwner(folder, lockFile)) {
                    remove(folder);
                    Files.deleteIfExists(lockFile);
                }
            }
        } catch (IOException e) {
            // In use, or removed by another one at the same time.
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> content;
            try (Stream<Path> files = Files.walk(folder)) {
                content = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : content) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Removes it; what cannot be removed, since the system still uses it, is removed when the next one is opened. */
    @Override
    public void close() {
        try (locked) {
            remove(path);
            Files.deleteIfExists(lockOf(path));
        } catch (IOException e) {
            // The lock file stays, for the next one to find.
        }
        OWN.remove(lockOf(path));
    }
}
