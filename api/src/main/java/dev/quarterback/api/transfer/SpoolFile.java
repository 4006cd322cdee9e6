package dev.quarterback.api.transfer;

import dev.quarterback.api.error.ApiException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the spool, written once and then read; to be closed, which deletes it. */
public final class SpoolFile extends OutputStream {
    private final Spool spool;
    private final Spool.Use use;
    private final Path path;
    private final OutputStream out;
    private long size;
    private boolean closed;

    SpoolFile(Spool spool, Spool.Use use, Path path) throws IOException {
        this.spool = spool;
        this.use = use;
        this.path = path;
        out = Files.newOutputStream(path);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Bytes written. */
    public long size() {
        return size;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /**
     * {@inheritDoc}
     *
     * @throws ApiException when the spool is full, or its disk cannot be written
     */
    @Override
    public void write(byte[] bytes, int offset, int length) {
        spool.take(use, length);
        size += length;
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw spool.notStored(e);
        }
    }

    /** Its bytes, from the first one on. */
    public InputStream read() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            spool.giveBack(use, size);
            out.close();
            Files.deleteIfExists(path);
        }
    }
}
