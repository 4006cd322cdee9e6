package dev.quarterback.api.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/** The bytes of an answer: the first ones in memory, and what is more in a file. To be closed. */
final class AnswerContent extends OutputStream {
    /** Bytes in memory: a page of the list, say, takes no file. */
    private static final int IN_MEMORY = 128 * 1024;

    private final Spool spool;
    private final FastByteArrayOutputStream memory = new FastByteArrayOutputStream(); // It is read without a copy.
    private @Nullable SpoolFile file;

    AnswerContent(Spool spool) {
        this.spool = spool;
    }

    long size() {
        SpoolFile rest = file;
        return memory.size() + (rest == null ? 0 : rest.size());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int fits = Math.min(length, IN_MEMORY - memory.size());
        memory.write(bytes, offset, fits);
        if (length > fits) {
            SpoolFile rest = file;
            if (rest == null) {
                rest = spool.open(Spool.Use.ANSWER);
                file = rest;
            }
            rest.write(bytes, offset + fits, length - fits);
        }
    }

    /** All bytes, from the first one on. */
    InputStream read() throws IOException {
        InputStream start = memory.getInputStream();
        SpoolFile rest = file;
        return rest == null ? start : new SequenceInputStream(start, rest.read());
    }

    @Override
    public void close() throws IOException {
        SpoolFile rest = file;
        if (rest != null) {
            rest.close();
        }
    }
}
