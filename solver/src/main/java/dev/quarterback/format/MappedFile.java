package dev.quarterback.format;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Where a column map says that a table is.
 *
 * @param name of the file or sheet; null where it has that of ours
 * @param place where the map says so, or would
 * @param charset of the file; null where it is that of the others
 * @param charsetPlace where the map says so, or would
 */
record MappedFile(
        @Nullable String name, String place, @Nullable Charset charset, String charsetPlace) {}
