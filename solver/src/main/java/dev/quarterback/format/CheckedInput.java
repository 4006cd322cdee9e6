package dev.quarterback.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes bytes on as long as they are good, and then fails.
 *
 * <p>All bytes before the first bad one are passed on before the failure, so that what is wrong before it is found too.
 */
abstract class CheckedInput extends FilterInputStream {
    private @Nullable IOException failure;

    CheckedInput(InputStream in) {
        super(in);
    }

    /** How many of the bytes are good; where not all are, it has told by {@link #refuse} why. */
    abstract int good(byte[] buffer, int offset, int count);

    /** Fails where the input may not end here. */
    void end() throws BadBytes {}

    /** Tells why a byte is bad. */
    final void refuse(BadBytes why) {
        failure = why;
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int good = readGood(buffer, offset, length);
        if (good <= 0 && failure != null) {
            throw failure;
        }
        return good;
    }

    /** What fails once fails for ever: damaged gzip would otherwise pass for the input's end when it is read again. */
    private int readGood(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = in.read(buffer, offset, length);
            if (count < 0) {
                end();
            }
            return count <= 0 ? count : good(buffer, offset, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Nothing is known to come without a failure, so that a reader takes what there is before it asks for more. */
    @Override
    public final int available() {
        return 0;
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
