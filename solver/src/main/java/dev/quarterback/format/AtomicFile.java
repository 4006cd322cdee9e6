package dev.quarterback.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes files so that a reader sees the old content or the whole new one, never a part of it.
 *
 * <p>The content goes to a temporary file in the same folder, is forced to disk and takes the target's place in one
 * step. Whatever goes wrong before, a full disk say, leaves the target as it was and no temporary file. Only when the
 * process itself is ended while it writes, by a second ctrl-c, a kill or a power failure, the temporary file stays
 * behind: {@code .quarterback-*.tmp}, which may be deleted. What is no regular file, like a pipe or a device, is
 * written to directly, and so is what this process has open, like {@code /dev/stdout}.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it to {@code out}, which is buffered and need not be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code content} to {@code target}, through symbolic links, keeping the permissions of a file that is there.
     *
     * @throws IOException if it cannot be written; the target is then as it was before, unless it is written to directly
     */
    public static void write(Path target, Content content) throws IOException {
        Optional<Descriptor> descriptor = Descriptor.named(target);
        if (descriptor.isPresent()) {
            writeDirectly(descriptor.get().out(), content);
        } else if (isSpecial(target)) {
            writeDirectly(Files.newOutputStream(target, StandardOpenOption.WRITE), content);
        } else {
            writeAtomically(end(target), content);
        }
    }

    /**
     * Finds out whether {@code target} can be written, as far as that can be known before, and leaves it as it is.
     *
     * @throws IOException if it cannot
     */
    public static void check(Path target) throws IOException {
        Optional<Descriptor> descriptor = Descriptor.named(target);
        if (descriptor.isPresent()) {
            descriptor.get().checkWritable();
        } else if (isSpecial(target)) {
            target.getFileSystem().provider().checkAccess(target, AccessMode.WRITE);
        } else {
            checkReplaceable(end(target));
        }
    }

    /** Whether something is there that has no content to be replaced: a device, a pipe, a socket. */
    private static boolean isSpecial(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    private static void writeDirectly(OutputStream target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(target, BUFFER)) {
            content.writeTo(out);
        }
    }

    /** Where the links of {@code target} lead to, be there something yet or not. */
    private static Path end(Path target) throws IOException {
        Path end = Links.end(target.toAbsolutePath());
        try {
            Files.readAttributes(end, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // It is to be made. Other trouble, a name that is too long, say, would come only once all is written.
        }
        return end;
    }

    private static void checkReplaceable(Path target) throws IOException {
        if (Files.exists(target)) {
            target.getFileSystem().provider().checkAccess(target, AccessMode.WRITE);
        }
        Path temporary = temporary(target);
        Files.delete(create(temporary));
    }

    private static void writeAtomically(Path target, Content content) throws IOException {
        Path temporary = create(temporary(target));
        try {
            writeForced(temporary, content);
            copyPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            deleteAfter(e, temporary);
            throw e;
        }
        forceFolder(folderOf(target));
    }

    private static Path temporary(Path target) throws IOException {
        return folderOf(target).resolve(".quarterback-" + UUID.randomUUID() + ".tmp");
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder), null, "no such folder");
        }
        return folder;
    }

    private static Path create(Path temporary) throws IOException {
        try {
            return Files.createFile(temporary);
        } catch (NoSuchFileException e) {
            // So says Linux of folders like /proc.
            throw new FileSystemException(temporary.toString(), null, "the folder takes no files");
        }
    }

    private static void writeForced(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void deleteAfter(Throwable failure, Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Makes the new name last through a power failure, where the system lets a folder be opened for that. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is complete and on disk; some file systems cannot do more.
        }
    }
}
