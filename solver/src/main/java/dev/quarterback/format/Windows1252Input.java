package dev.quarterback.format;

import java.io.InputStream;

/**
 * Passes bytes on as long as they are characters in Windows-1252, and then fails.
 *
 * <p>The decoder itself would put a question mark for each byte that is none, and so change an id without a word.
 */
final class Windows1252Input extends CheckedInput {
    Windows1252Input(InputStream in) {
        super(in);
    }

    @Override
    int good(byte[] buffer, int offset, int count) {
        for (int i = 0; i < count; i++) {
            int value = buffer[offset + i] & 0xFF;
            if (isNone(value)) {
                refuse(new BadBytes(
                        String.format("not Windows-1252: byte 0x%02X", value),
                        "save the file as UTF-8 and leave out --encoding"));
                return i;
            }
        }
        return count;
    }

    /** Whether a byte is no character there, or zero. */
    private static boolean isNone(int value) {
        return switch (value) {
            case 0x00, 0x81, 0x8D, 0x8F, 0x90, 0x9D -> true;
            default -> false;
        };
    }
}
