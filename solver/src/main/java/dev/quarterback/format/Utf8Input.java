package dev.quarterback.format;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes bytes on as long as they are UTF-8 without zero bytes, and then fails.
 *
 * <p>The parser itself would take other encodings, overlong forms and halves of characters.
 */
final class Utf8Input extends CheckedInput {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    /** Continuation bytes that the character under way still needs. */
    private int pending;

    /** Bytes of the character under way that were accepted, and the first of them. */
    private int begun;

    private int lead;
    /** The least and greatest value of the next continuation byte. */
    private int least = 0x80;

    private int greatest = 0xBF;

    Utf8Input(InputStream in) {
        super(in);
    }

    @Override
    void end() throws BadBytes {
        if (pending > 0) {
            throw new BadBytes("the input ends in the middle of a character", Damage.COMPLETE);
        }
    }

    @Override
    int good(byte[] buffer, int offset, int count) {
        int end = offset + count;
        int i = offset;
        while (i < end) {
            if (pending == 0 && i + Long.BYTES <= end && isPlainAscii((long) LONGS.get(buffer, i))) {
                i += Long.BYTES;
                continue;
            }
            if (!accept(buffer[i] & 0xFF)) {
                return Math.max(0, i - offset - (pending > 0 ? begun : 0));
            }
            i++;
        }
        return count;
    }

    /** No byte is zero or above 0x7F; the subtraction borrows from the high bit of a zero byte only. */
    private static boolean isPlainAscii(long bytes) {
        return (((bytes - ONES) | bytes) & HIGH_BITS) == 0;
    }

    private boolean accept(int value) {
        if (pending > 0) {
            if (value < least || value > greatest) {
                return refuse(lead);
            }
            pending--;
            begun++;
            bounds(0x80, 0xBF);
            return true;
        }
        if (value == 0) {
            refuse(new BadBytes("a zero byte", "save the file as UTF-8 text"));
            return false;
        }
        if (value < 0x80) {
            return true;
        }
        return startCharacter(value);
    }

    /** The forms of RFC 3629: none longer than needed, no surrogates, nothing above U+10FFFF. */
    private boolean startCharacter(int value) {
        if (value >= 0xC2 && value <= 0xDF) {
            pending = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            pending = 2;
            bounds(value == 0xE0 ? 0xA0 : 0x80, value == 0xED ? 0x9F : 0xBF);
        } else if (value >= 0xF0 && value <= 0xF4) {
            pending = 3;
            bounds(value == 0xF0 ? 0x90 : 0x80, value == 0xF4 ? 0x8F : 0xBF);
        } else {
            return refuse(value);
        }
        lead = value;
        begun = 1;
        return true;
    }

    private void bounds(int newLeast, int newGreatest) {
        least = newLeast;
        greatest = newGreatest;
    }

    private boolean refuse(int value) {
        refuse(new BadBytes(String.format("not UTF-8: byte 0x%02X", value), "save the file as UTF-8 text"));
        return false;
    }
}
