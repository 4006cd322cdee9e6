package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.format.AtomicFile;
import dev.quarterback.format.ColumnMapGuess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code import --guess} does: a proposal of a column map is written to a file, and nothing is imported. */
final class MapGuess {
    private final Path file;
    private final ColumnMapGuess guess;

    private MapGuess(Path file, ColumnMapGuess guess) {
        this.file = file;
        this.guess = guess;
    }

    /** Where the proposal for a folder or book goes; a file that is there, and may have been reviewed, is kept. */
    static Path file(Path folder, @Nullable Path out) {
        if (out != null) {
            if (Files.exists(out)) {
                throw CommandFailure.usage(out + ": is there already, and may have been reviewed; name another file");
            }
            return out;
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String title = name == null ? "tables" : name.toString().replaceFirst("(?i)\\.xlsx$", "");
        Path file = Path.of(title + ".columns.json");
        if (Files.exists(file)) {
            throw CommandFailure.usage(file + ": is there already; name another file with --out");
        }
        return file;
    }

    /** Writes the proposal for a folder or book, which has to be one for something. */
    static MapGuess write(ColumnMapGuess guess, Path source, Path file) {
        if (guess.isEmpty()) {
            List<String> lines = new ArrayList<>();
            guess.tables().forEach(line -> lines.add(source + ": " + line));
            lines.add(source
                    + ": no list was recognised, so no column map is written; docs/imports.md tells how to write one");
            throw CommandFailure.invalid(lines, null);
        }
        FormatFiles.write(file, () -> AtomicFile.write(file, guess::write));
        return new MapGuess(file, guess);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(guess.tables());
        lines.add("Nothing is imported. Column map to review: " + file + ", with "
                + count(guess.questions(), "open question"));
        return lines;
    }

    ObjectNode json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("status", ExitStatus.DONE);
        object.put("map", file.toString()).put("questions", guess.questions());
        ArrayNode tables = object.putArray("tables");
        guess.tables().forEach(tables::add);
        return object;
    }
}
