package dev.quarterback.cli;

import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a change comes from: a file with JSON, or what the user has typed.
 *
 * @param given what the option was given
 * @param file the file; null when the operations themselves were given
 */
record ChangeSource(String given, @Nullable Path file) {
    private static final String OPTION = "--change";

    /** A file where there is one of that name, else text. */
    static ChangeSource of(String given) {
        try {
            Path file = Path.of(given);
            boolean isFile = !given.isEmpty() && (StandardStreams.isInput(file) || Files.exists(file));
            return new ChangeSource(given, isFile ? file : null);
        } catch (InvalidPathException e) {
            return new ChangeSource(given, null);
        }
    }

    /** Its name for people. */
    String name() {
        return file == null ? OPTION : StandardStreams.inputName(file);
    }

    /** Reads the change as far as it can be read. */
    ChangeDraft read(Console console) {
        if (file != null) {
            return FormatFiles.readChange(file, console);
        }
        if (isFileName()) {
            throw CommandFailure.usage(given + ": there is no such file");
        }
        String text = given.strip();
        return text.startsWith("[") || text.startsWith("{") ? json(text) : ChangeReader.text(text);
    }

    /** Text has an operation's name first, none of which looks like that. */
    private boolean isFileName() {
        return given.matches("\\S*(/\\S*|\\.json|\\.json\\.gz)");
    }

    private static ChangeDraft json(String text) {
        try {
            return ChangeReader.json(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw CommandFailure.unreadable(Path.of(OPTION), e); // Memory does not fail.
        }
    }
}
