package dev.quarterback.api.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is worked out, as it is stored: gzipped JSON. */
public final class PackedJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PackedJson() {}

    /** Packs it. */
    public static byte[] of(ObjectNode result) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            out.write(JSON.writeValueAsBytes(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return packed.toByteArray();
    }

    /** What was packed. */
    public static ObjectNode read(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // What is stored can be read.
        }
    }
}
