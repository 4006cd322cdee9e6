package dev.quarterback.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes bytes on as long as they are characters in Windows-1252, and then fails.
 *
 * <p>The decoder itself would put a question mark for each byte that is none, and so change an id without a word.
 */
final class Windows1252Input extends FilterInputStream {
    private @Nullable IOException failure;

    Windows1252Input(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int good = readGood(buffer, offset, length);
        if (good == 0 && failure != null) {
            throw failure;
        }
        return good;
    }

    /** What fails once fails for ever: damaged gzip would otherwise pass for the input's end when it is read again. */
    private int readGood(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            for (int i = 0; i < count; i++) {
                int value = buffer[offset + i] & 0xFF;
                if (isNone(value)) {
                    failure = new BadBytes(
                            String.format("not Windows-1252: byte 0x%02X", value),
                            "save the file as UTF-8 and leave out --encoding");
                    return i;
                }
            }
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Whether a byte is no character there, or zero. */
    private static boolean isNone(int value) {
        return switch (value) {
            case 0x00, 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true;
            default -> false;
        };
    }

    /** Nothing is known to come without a failure, so that a reader takes what there is before it asks for more. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
