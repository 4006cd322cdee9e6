package dev.quarterback.bound.linear;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The time in which a library is unpacked. A process that ends meanwhile waits until what was unpacked is removed, which
 * comes soon, as nothing more is copied then; but not for a disk that hangs.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class Unpacking implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Thread atEnd = new Thread(this::end, "unpacking-end");
    private final CountDownLatch isRemoved = new CountDownLatch(1);
    private volatile boolean isEnding;

    /**
     * Begins.
     *
     * @throws IllegalStateException when the process is ending already
     */
    Unpacking() {
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    private void end() {
        isEnding = true;
        try {
            var unused = isRemoved.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Copies a library.
     *
     * @throws IOException also when the process is ending
     */
    void copy(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[BUFFER];
        for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
            if (isEnding) {
                throw new IOException("The process is ending.");
            }
            to.write(bytes, 0, count);
        }
    }

    /** What was unpacked is removed, or nothing was. */
    @Override
    public void close() {
        isRemoved.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // It has run: the process is ending.
        }
    }
}
