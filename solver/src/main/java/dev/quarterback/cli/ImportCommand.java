package dev.quarterback.cli;

import static dev.quarterback.cli.report.NumberText.count;

import dev.quarterback.format.ColumnMapGuess;
import dev.quarterback.format.CsvProblemReader;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: makes a problem from CSV files. */
@Command(
        name = "import",
        description = "Makes a problem from CSV files: orders.csv, centers.csv, carriers.csv and so on.")
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "the folder with the CSV files")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ColumnMapFlag columns = new ColumnMapFlag();

    @Mixin
    private final ProblemOutput output = new ProblemOutput();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (columns.isGuess()) {
            return columns.guess(folder, output, console, spec, () -> reading(() -> ColumnMapGuess.of(folder)));
        }
        output.check(spec);
        return output.write(this::read, console);
    }

    private MadeProblem read() {
        List<String> warnings = new ArrayList<>();
        Problem problem = reading(() -> CsvProblemReader.read(folder, columns.map(), warning -> {
            warnings.add(warning.toString());
            console.complain(List.of(in(warning.place()) + ": warning: " + warning.message()));
        }));
        return new MadeProblem(problem, warnings);
    }

    private <T> T reading(FormatFiles.Reading<T> reading) {
        try {
            return reading.read();
        } catch (InvalidInputException e) {
            List<String> lines = new ArrayList<>();
            e.errors().forEach(error -> lines.add(in(error.place()) + ": " + error.advice()));
            if (e.more() > 0) {
                lines.add(folder + ": and " + count(e.more(), "more error"));
            }
            throw CommandFailure.invalid(lines, e);
        } catch (NotDirectoryException e) {
            throw CommandFailure.usage(
                    folder + (Files.exists(folder) ? ": is a file; name a folder" : ": there is no such folder"));
        } catch (FileSystemException e) {
            throw CommandFailure.unreadable(e.getFile() == null ? folder : Path.of(e.getFile()), e);
        } catch (IOException e) {
            throw CommandFailure.unreadable(folder, e);
        }
    }

    /** A place in the column map or the folder, which is the folder itself when it is empty. */
    private String in(String place) {
        return place.isEmpty() ? folder.toString() : columns.isIn(place) ? place : folder + "/" + place;
    }
}
