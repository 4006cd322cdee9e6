package dev.quarterback.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes an input on from its first byte of text: unpacks gzip, which is known by its first two bytes, and fails where
 * the first bytes are of another format.
 *
 * <p>It looks at them only when it is read, so that they are reported like bad bytes anywhere else.
 */
final class InputStart extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Mark mark;
    private InputStream in;
    private boolean started;
    private boolean marked;
    private @Nullable IOException failure;

    /** What is done about a byte order mark. */
    enum Mark {
        /** It is taken away, also one that is there twice. */
        SKIPPED,
        /** It is an error, as RFC 8259 allows of JSON. */
        REFUSED
    }

    InputStart(InputStream in, Mark mark) {
        this.in = in;
        this.mark = mark;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        begin();
        return in.read(buffer, offset, length);
    }

    /** What fails once fails for ever: the rest would otherwise pass for the input when it is read again. */
    private void begin() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (!started) {
            started = true;
            try {
                in = start(in);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    /** Whether it begins with a byte order mark, which says that it is UTF-8. */
    boolean isMarked() throws IOException {
        begin();
        return marked;
    }

    private InputStream start(InputStream packed) throws IOException {
        BufferedInputStream text = new AwaitedInput(packed, BUFFER);
        if (Arrays.equals(peek(text, GZIP.length), GZIP)) {
            text = new BufferedInputStream(new GZIPInputStream(text, BUFFER), BUFFER);
        }
        while (Arrays.equals(peek(text, MARK.length), MARK)) {
            refuseMark();
            marked = true;
            text.skipNBytes(MARK.length);
        }
        Optional<ForeignFormat> foreign = ForeignFormat.of(peek(text, ForeignFormat.LOOKED_AT));
        if (foreign.isPresent()) {
            throw new BadBytes(foreign.get().what(), foreign.get().fix());
        }
        return text;
    }

    private void refuseMark() throws BadBytes {
        if (mark == Mark.REFUSED) {
            throw new BadBytes(
                    "the input does not start with JSON but with the byte 0xEF, as of a byte order mark",
                    "save the file as UTF-8 without a byte order mark");
        }
    }

    private static byte[] peek(BufferedInputStream text, int length) throws IOException {
        text.mark(length);
        byte[] head = text.readNBytes(length);
        text.reset();
        return head;
    }
}
