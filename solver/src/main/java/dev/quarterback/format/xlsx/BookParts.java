package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a book: the files of its ZIP archive, each with a limit to what it may unpack to. */
final class BookParts implements Closeable {
    /** Parts of a book; those of a thousand sheets with pictures are fewer. */
    private static final int MOST_PARTS = 20_000;

    /** Bytes that any part may unpack to: a sheet of 1,048,576 rows with twenty long cells takes less. */
    private static final long MOST_BYTES = 4L << 30;

    /** How many times its packed size a part that is not small may unpack to; sheets of one row over and over reach 200. */
    private static final int MOST_RATIO = 400;

    private static final long SMALL = 64L << 20;

    private final ZipFile zip;
    private final UnpackLimit limit;

    /** The parts of a book, which may unpack to {@code limit} all together. */
    BookParts(Path file, UnpackLimit limit) throws IOException {
        this.limit = limit;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new BadBookException(
                    "no book: it is no ZIP archive, or one that is cut", "save it as .xlsx; is it complete?");
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw BadBookException.hostile("the book has more than " + MOST_PARTS + " parts");
        }
    }

    /** A part that must be there. */
    XmlPart open(String name, long most) throws IOException {
        return find(name, most)
                .orElseThrow(() ->
                        new BadBookException("no book: it has no part " + name, "save it as .xlsx in a spreadsheet"));
    }

    /** What is unpacked at most, all together. */
    UnpackLimit limit() {
        return limit;
    }

    /** A part, read up to a limit; empty when the book has none of that name. */
    Optional<XmlPart> find(String name, long most) throws IOException {
        ZipEntry entry = entry(name);
        if (entry == null) {
            return Optional.empty();
        }
        long ratio = Math.max(SMALL, entry.getCompressedSize() * MOST_RATIO);
        try {
            GuardedInput in = new GuardedInput(UnpackedEntry.open(zip, entry, limit), name, Math.min(most, ratio));
            return Optional.of(new XmlPart(name, in, limit));
        } catch (ZipException e) {
            throw BadBookException.damaged(name + " cannot be unpacked");
        }
    }

    /** A part that holds a sheet. */
    XmlPart sheet(String name) throws IOException {
        return open(name, MOST_BYTES);
    }

    private @Nullable ZipEntry entry(String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().equalsIgnoreCase(name)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
