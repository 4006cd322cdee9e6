package dev.quarterback.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A table in a ZIP archive; what is wrong with its bytes is told as of any table, and gzip within ZIP is refused. */
final class ArchivedTable extends FilterInputStream {
    private static final int FIRST_OF_GZIP = 0x1F;
    private static final int SECOND_OF_GZIP = 0x8B;

    private boolean isAfterFirst;
    private boolean isKnown;

    ArchivedTable(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            throw new BadBytes("cannot be unpacked", "is the archive complete?");
        }
        for (int i = offset; i < offset + count && !isKnown; i++) {
            checkStart(buffer[i] & 0xFF);
        }
        return count;
    }

    /** Gzip is unpacked wherever it comes, here past the limit of the archive. */
    private void checkStart(int value) throws BadBytes {
        if (isAfterFirst && value == SECOND_OF_GZIP) {
            throw new BadBytes("gzip within a ZIP archive", "pack the CSV file itself");
        }
        isKnown = isAfterFirst || value != FIRST_OF_GZIP;
        isAfterFirst = true;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
