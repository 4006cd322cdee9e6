package dev.quarterback.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a CSV file, as far as all its bytes tell.
 *
 * @param charset UTF-8 where they are; else Windows-1252 where they may be; null where they are neither
 * @param hasOthers whether there are characters other than those of ASCII
 * @param notUtf8 why it is not UTF-8; null where it is
 */
record FileEncoding(
        @Nullable Charset charset,
        boolean hasOthers,
        @Nullable Damage notUtf8) {
    private static final int BUFFER = 1 << 16;

    /** How a file is opened. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** What a file is like through one of the checks of bytes. */
    private record Look(boolean hasOthers, @Nullable Damage damage) {}

    static FileEncoding of(Opening file) throws IOException {
        Look look = look(file, Utf8Input::new);
        if (look.damage() == null) {
            return new FileEncoding(StandardCharsets.UTF_8, look.hasOthers(), null);
        }
        boolean mayBeOther = look(file, Windows1252Input::new).damage() == null;
        return new FileEncoding(mayBeOther ? CsvStyle.WINDOWS_1252 : null, true, look.damage());
    }

    private static Look look(Opening file, UnaryOperator<InputStream> check) throws IOException {
        boolean hasOthers = false;
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = file.open();
                InputStream in = check.apply(new InputStart(bytes, InputStart.Mark.SKIPPED))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    hasOthers |= buffer[i] < 0;
                }
            }
            return new Look(hasOthers, null);
        } catch (IOException e) {
            return new Look(hasOthers, Damage.of(e).orElseThrow(() -> e));
        }
    }

    boolean isUtf8() {
        return notUtf8 == null;
    }

    /** Whether it is UTF-8 for sure: other text that has more than ASCII is hardly ever valid as such. */
    boolean isSurelyUtf8() {
        return isUtf8() && hasOthers;
    }

    /** The name of an encoding as people write it, e.g. {@code windows-1252}. */
    static String name(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }

    /** The encoding of such a name; null for one that is none of those that are read. */
    static @Nullable Charset named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "windows-1252", "cp1252" -> CsvStyle.WINDOWS_1252;
            default -> null;
        };
    }
}
