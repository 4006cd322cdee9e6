package dev.quarterback.format;

import dev.quarterback.change.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a change as a JSON list, one operation a line, without what was left out.
 *
 * <p>{@link ChangeReader} reads an equal change back.
 */
public final class ChangeWriter {
    private ChangeWriter() {}

    /**
     * Writes a change to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Change change, OutputStream stream) throws IOException {
        JsonOutput.writeList(
                stream,
                change.operations(),
                (out, operation) -> OperationFormats.of(operation).write(out, operation));
    }

    /** A change as JSON. */
    public static String json(Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(change, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
