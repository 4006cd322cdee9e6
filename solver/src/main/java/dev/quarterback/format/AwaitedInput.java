package dev.quarterback.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which nothing is available only at its end.
 *
 * <p>{@link java.util.zip.GZIPInputStream} takes "nothing available" after a member for the end of all, and would pass
 * over the members that come later through a pipe or a network.
 */
public final class AwaitedInput extends BufferedInputStream {

    /** Waits for {@code in}. */
    public AwaitedInput(InputStream in, int buffer) {
        super(in, buffer);
    }

    @Override
    public synchronized int available() throws IOException {
        if (pos < count) {
            return count - pos;
        }
        mark(1);
        int next = read();
        reset();
        return next < 0 ? 0 : 1;
    }
}
