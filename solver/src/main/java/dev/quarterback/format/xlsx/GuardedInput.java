package dev.quarterback.format.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * The unpacked bytes of a part of a book, as long as they take no more memory to parse than honest ones.
 *
 * <p>A parser keeps what stands between two marks as a whole, so that the way from one {@code <} to the next is limited.
 * Comments, CDATA and document types, in which a {@code <} is none, are in no book that a spreadsheet writes.
 */
final class GuardedInput extends FilterInputStream {
    /** A cell holds 32,767 characters at most, of up to ten bytes each where they are escaped. */
    private static final int LONGEST_RUN = 1 << 20;

    private final String part;
    private final long most;
    private long total;
    private int run;
    private boolean marked;

    GuardedInput(InputStream in, String part, long most) {
        super(in);
        this.part = part;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = unpack(buffer, offset, length);
        total += Math.max(0, count);
        if (total > most) {
            throw BadBookException.hostile(part + " unpacks to more than " + most + " bytes");
        }
        for (int i = offset; i < offset + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    private int unpack(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (EOFException | ZipException e) {
            throw BadBookException.damaged(part + " cannot be unpacked");
        }
    }

    private void check(byte value) throws IOException {
        if (value == '<') {
            run = 0;
            marked = true;
            return;
        }
        if (value == 0 || (marked && value == '!')) {
            throw BadBookException.hostile(
                    part + (value == 0 ? " is not UTF-8" : " has a document type, a comment or CDATA"));
        }
        marked = false;
        if (++run > LONGEST_RUN) {
            throw BadBookException.hostile(part + " has a text of more than " + LONGEST_RUN + " bytes");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
