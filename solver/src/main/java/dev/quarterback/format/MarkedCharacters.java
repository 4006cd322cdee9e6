package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters of an input, which are UTF-8 where its byte order mark says so, whatever encoding was named for it. */
final class MarkedCharacters extends Reader {
    private final InputStart start;
    private final InputStream bytes;
    private final Charset named;
    private @Nullable Reader characters;

    /**
     * Reads nothing yet.
     *
     * @param start tells whether there is a mark
     * @param bytes what follows it
     * @param named the encoding without a mark
     */
    MarkedCharacters(InputStart start, InputStream bytes, Charset named) {
        this.start = start;
        this.bytes = bytes;
        this.named = named;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (characters == null) {
            characters = named.equals(StandardCharsets.UTF_8) || start.isMarked()
                    ? new InputStreamReader(new Utf8Input(bytes), StandardCharsets.UTF_8)
                    : new InputStreamReader(new Windows1252Input(bytes), named);
        }
        return characters.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
