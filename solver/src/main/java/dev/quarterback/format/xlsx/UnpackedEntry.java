package dev.quarterback.format.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An entry of a ZIP archive as it is unpacked: counted against a limit and, at its end, held against its checksum, which
 * Java's own stream leaves alone.
 */
public final class UnpackedEntry extends FilterInputStream {
    private final UnpackLimit limit;
    private final long expected;
    private final CRC32 seen = new CRC32();

    private UnpackedEntry(InputStream in, long expected, UnpackLimit limit) {
        super(in);
        this.expected = expected;
        this.limit = limit;
    }

    /** The bytes of an entry, from its beginning. */
    public static InputStream open(ZipFile zip, ZipEntry entry, UnpackLimit limit) throws IOException {
        return new UnpackedEntry(zip.getInputStream(entry), entry.getCrc(), limit);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        limit.take(count);
        if (count >= 0) {
            seen.update(buffer, offset, count);
        } else if (expected >= 0 && seen.getValue() != expected) {
            throw new ZipException("wrong checksum");
        }
        return count;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
