package dev.quarterback.api.security;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the data folder from all users but its owner, whatever the umask and whoever made it. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Set on folders in which everybody can make files, such as the temporary folder. */
    private static final int STICKY = 01000;

    private OwnerOnly() {}

    /**
     * Makes the data folder where there is none, and takes it and the service's files in it from others.
     *
     * @return what others can still do, and that the folder was theirs to look into until now, a line each; empty when all
     *     was well before
     * @throws IOException if it cannot be made
     */
    public static List<String> folder(Path data) throws IOException {
        if (!hasPermissions(data)) {
            Files.createDirectories(data); // Other systems keep the folders of a user from others by themselves.
            return List.of();
        }
        Path parent = data.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            Files.createDirectory(data, permissions(data, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(data)) {
                throw e;
            }
        }
        return restrict(data.toRealPath());
    }

    private static List<String> restrict(Path data) throws IOException {
        if (((int) Files.getAttribute(data, "unix:mode") & STICKY) != 0) {
            return List.of(data + " is a folder of all users; choose another one");
        }
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(data);
        try (Stream<Path> files = Files.list(data)) {
            Stream<Path> own = files.filter(OwnerOnly::isOwn).flatMap(OwnerOnly::withContent);
            List<String> told = new ArrayList<>(Stream.concat(Stream.of(data), own)
                    .filter(file -> !restrictOne(file))
                    .map(file -> file + " can be read by others, and its permissions cannot be changed")
                    .toList());
            if (!Files.getPosixFilePermissions(data).equals(before)) {
                told.add(data + " was open to others (" + PosixFilePermissions.toString(before)
                        + ") and is now its owner's alone");
            }
            return told;
        }
    }

    /** Files that others have put there are none of ours; the folder keeps them. */
    private static boolean isOwn(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("quarterback.")
                || name.startsWith("keys")
                || List.of("work", "bodies").contains(name);
    }

    private static Stream<Path> withContent(Path file) {
        try (Stream<Path> files = Files.walk(file)) {
            return files.filter(found -> !Files.isSymbolicLink(found)).toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Stream.of(); // Just removed by another process.
        }
    }

    /** Whether only its owner can use it now. */
    private static boolean restrictOne(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.retainAll(OWNER)) {
                Files.setPosixFilePermissions(file, permissions);
            }
            return true;
        } catch (IOException e) {
            return !Files.exists(file);
        }
    }

    /** Takes a file from others, where it is there and the system has permissions. */
    public static void file(Path file) {
        if (hasPermissions(file) && Files.exists(file)) {
            restrictOne(file);
        }
    }

    /** Those of a new file that only its owner can read; none where the system has no permissions. */
    static FileAttribute<?>[] forFile(Path file) {
        return permissions(file, "rw-------");
    }

    private static FileAttribute<?>[] permissions(Path file, String permissions) {
        return hasPermissions(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }
}
