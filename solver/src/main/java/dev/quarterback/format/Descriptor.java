package dev.quarterback.format;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that this process has open, by its number: 0 for {@code /dev/stdin}, 3 for {@code /dev/fd/3}.
 *
 * <p>Where a shell has redirected it, such a name leads to a regular file, which must be neither replaced nor written
 * from its beginning. Opened anew it would begin there, and a socket cannot be opened anew at all. So the three standard
 * streams are used as they are, and any other number from where it stands.
 */
public final class Descriptor {
    /** The number of standard input. */
    public static final int INPUT = 0;

    /** The number of standard output. */
    public static final int OUTPUT = 1;

    /** Bash knows these names too where the system does not have them. */
    private static final List<Path> STANDARD =
            List.of(Path.of("/dev/stdin"), Path.of("/dev/stdout"), Path.of("/dev/stderr"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Path SELF = Path.of("/proc/self");

    /** Bits of the flags that Linux tells of an open file. */
    private static final int ACCESS = 3;

    private static final int APPENDS = 02000;

    private final Path name;
    private final int number;

    private Descriptor(Path name, int number) {
        this.name = name;
        this.number = number;
    }

    /** The open file that {@code file} names, itself or through symbolic links; empty when it names none. */
    public static Optional<Descriptor> named(Path file) {
        Path name = file;
        for (int links = 0; links <= Links.MOST; links++) {
            Optional<Descriptor> found = at(name.toAbsolutePath());
            if (found.isPresent() || !Files.isSymbolicLink(name)) {
                return found;
            }
            try {
                name = Links.next(name);
            } catch (IOException e) {
                return Optional.empty(); // Whatever is wrong with it comes to light when it is opened.
            }
        }
        return Optional.empty();
    }

    private static Optional<Descriptor> at(Path name) {
        int standard = STANDARD.indexOf(name.normalize());
        if (standard >= 0) {
            return Optional.of(new Descriptor(name, standard));
        }
        Path folder = name.getParent();
        String last = String.valueOf(name.getFileName());
        return folder != null && NUMBER.matcher(last).matches() && isOwn(folder)
                ? Optional.of(new Descriptor(name, Integer.parseInt(last)))
                : Optional.empty();
    }

    /** Whether a folder is the one in which Linux shows what this process has open. */
    private static boolean isOwn(Path folder) {
        try {
            Path real = folder.toRealPath();
            return real.endsWith("fd") && real.startsWith(SELF.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** Reads on from where it stands; closing leaves a standard stream open. */
    InputStream in() throws IOException {
        if (number < STANDARD.size()) {
            return new OpenInput(new FileInputStream(standard()));
        }
        checkOpen();
        return Channels.newInputStream(opened(StandardOpenOption.READ));
    }

    /** Writes on from where it stands; closing leaves a standard stream open. */
    OutputStream out() throws IOException {
        checkWritable();
        if (number < STANDARD.size()) {
            return new OpenOutput(new FileOutputStream(standard()));
        }
        boolean appends = (Integer.parseInt(told("flags"), 8) & APPENDS) != 0;
        return Channels.newOutputStream(opened(appends ? StandardOpenOption.APPEND : StandardOpenOption.WRITE));
    }

    /**
     * Finds out before anything is written whether {@link #out} can be had.
     *
     * @throws IOException if not
     */
    void checkWritable() throws IOException {
        if (number >= STANDARD.size()) {
            checkOpen();
            if ((Integer.parseInt(told("flags"), 8) & ACCESS) == 0) {
                throw new AccessDeniedException(name.toString());
            }
        }
    }

    private void checkOpen() throws IOException {
        if (!Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(name.toString(), null, "no file is open as number " + number);
        }
    }

    private FileDescriptor standard() {
        return switch (number) {
            case INPUT -> FileDescriptor.in;
            case OUTPUT -> FileDescriptor.out;
            default -> FileDescriptor.err;
        };
    }

    private FileChannel opened(OpenOption option) throws IOException {
        FileChannel channel = FileChannel.open(name, option);
        if (option != StandardOpenOption.APPEND && Files.isRegularFile(name)) {
            channel.position(Long.parseLong(told("pos")));
        }
        return channel;
    }

    /** What Linux tells of it. */
    private String told(String what) throws IOException {
        String all = Files.readString(SELF.resolve("fdinfo").resolve(Integer.toString(number)));
        Matcher line =
                Pattern.compile("^" + what + ":\\s*(\\d+)", Pattern.MULTILINE).matcher(all);
        return line.find() ? line.group(1) : "0";
    }

    /** Others go on reading from it. */
    private static final class OpenInput extends FilterInputStream {
        OpenInput(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Its number would be given to the next file that is opened.
        }
    }

    /** Others go on writing to it. */
    private static final class OpenOutput extends FilterOutputStream {
        OpenOutput(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
        }

        @Override
        public void close() {
            // Its number would be given to the next file that is opened.
        }
    }
}
