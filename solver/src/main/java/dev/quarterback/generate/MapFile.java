package dev.quarterback.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of places or roads that comes with the engine: lines of cells with commas between them. */
final class MapFile {
    private MapFile() {}

    /** The cells of each line, the heads first. */
    static List<String[]> lines(String resource) {
        try (InputStream in = MapFile.class.getResourceAsStream(resource)) {
            return new BufferedReader(new InputStreamReader(present(in, resource), StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream present(@Nullable InputStream in, String resource) {
        if (in == null) {
            throw new IllegalStateException("The jar lacks " + resource + ".");
        }
        return in;
    }
}
