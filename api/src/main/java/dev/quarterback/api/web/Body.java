package dev.quarterback.api.web;

import dev.quarterback.api.error.FieldFault;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request's body: a JSON object in a file, of which each field is read by itself; what was sent as tables became one.
 *
 * @param file the body, unpacked
 * @param fields where the values of the root's fields are
 * @param faults what is wrong with the fields themselves: those that are missing, unknown or of the wrong kind
 * @param more faults that are not listed
 * @param warnings what is valid but hardly meant in the tables that it was sent as; null where it was sent as JSON, of which
 *     this is told by whoever reads it
 * @param hash SHA-256 of what was sent, in hexadecimal digits
 */
public record Body(
        Path file,
        Map<String, Slice> fields,
        List<FieldFault> faults,
        int more,
        @Nullable List<FieldFault> warnings,
        String hash) {

    /** One that was sent as JSON. */
    Body(Path file, Map<String, Slice> fields, List<FieldFault> faults, String hash) {
        this(file, fields, faults, 0, null, hash);
    }

    /**
     * Where a value is, in bytes.
     *
     * @param isFit whether it is of the kind that the field has, which is a JSON object for most
     */
    public record Slice(long start, long end, boolean isFit) {
        long length() {
            return end - start;
        }
    }

    /** Whether the body has a field, and in it what is of the field's kind. */
    public boolean has(String field) {
        Slice slice = fields.get(field);
        return slice != null && slice.isFit();
    }

    /** The bytes of a field's value; 0 without one. */
    public long length(String field) {
        Slice slice = fields.get(field);
        return slice == null ? 0 : slice.length();
    }

    /** The bytes of a field's value, which must be there. */
    public InputStream open(String field) throws IOException {
        Slice slice = fields.get(field);
        if (slice == null) {
            throw new IllegalArgumentException("No field (" + field + ").");
        }
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(slice.start());
        return new Part(new BufferedInputStream(in, 1 << 16), slice.length());
    }

    /** Ends after a number of bytes. */
    private static final class Part extends FilterInputStream {
        private long left;

        Part(InputStream in, long length) {
            super(in);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
