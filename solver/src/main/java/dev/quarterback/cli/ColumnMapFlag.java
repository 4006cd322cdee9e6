package dev.quarterback.cli;

import dev.quarterback.format.ColumnMap;
import dev.quarterback.format.ColumnMapGuess;
import dev.quarterback.format.ColumnMapReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of column maps: one to import by, or a proposal to be made. */
final class ColumnMapFlag {
    @Option(
            names = "--columns",
            paramLabel = "MAP",
            description = "a column map: which columns of tables of another make are ours; see docs/imports.md")
    private @Nullable Path file;

    @Option(
            names = "--guess",
            description =
                    "import nothing, but write a proposal of a column map for review, to --out or NAME.columns.json")
    private boolean guess;

    boolean isGuess() {
        return guess;
    }

    /** Whether a map is named to import by. */
    boolean isNamed() {
        return file != null;
    }

    /** Writes the proposal and tells of it; gives the exit status. */
    int guess(Path folder, ProblemOutput output, Console console, CommandSpec spec, Supplier<ColumnMapGuess> proposal) {
        if (file != null) {
            throw new ParameterException(spec.commandLine(), "--columns, --guess: leave one out");
        }
        Path named = output.file();
        if (named != null && StandardStreams.isOutput(named)) {
            throw new ParameterException(spec.commandLine(), "--out " + named + ": name a file for the column map");
        }
        Path out = MapGuess.file(folder, named);
        MapGuess made = MapGuess.write(proposal.get(), folder, out);
        console.print(output.isJson() ? List.of(made.json().toString()) : made.lines());
        return ExitStatus.DONE;
    }

    /**
     * The map; one of nothing when none is named.
     *
     * @param imported the folder or book, whose tables may be its lists of codes
     */
    ColumnMap map(Path imported) throws IOException {
        if (file == null) {
            return ColumnMap.NONE;
        }
        try {
            return ColumnMapReader.read(file, imported);
        } catch (IOException e) {
            throw CommandFailure.unreadable(file, e);
        }
    }

    /** Whether a place is in the map. */
    boolean isIn(String place) {
        return file != null && place.startsWith(file + ":");
    }
}
