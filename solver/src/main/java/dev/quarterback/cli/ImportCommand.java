package dev.quarterback.cli;

import dev.quarterback.cli.report.OrderDaysText;
import dev.quarterback.format.ColumnMapGuess;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: makes a problem from an XLSX book or CSV files. */
@Command(
        name = "import",
        description = "Makes a problem from an XLSX book with sheets orders, centers, carriers and so on,"
                + " or from CSV files of these names; docs/books.md has the columns.")
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR-OR-BOOK", description = "a book (.xlsx), or the folder with the CSV files")
    private Path source = Path.of("");

    @Option(
            names = "--marked",
            paramLabel = "BOOK",
            description = "where a copy of a book with errors goes, each wrong cell coloured and with a note")
    private @Nullable Path marked;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingConverter.class,
            description = "of the CSV files: utf-8 or windows-1252 (default: utf-8)")
    private @Nullable Charset encoding;

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
            checkOptions();
            return columns.guess(source, output, console, spec, this::guess);
        }
        output.check(spec);
        checkOptions();
        return output.write(this::read, console);
    }

    private boolean isBook() {
        return BookFile.isOne(source);
    }

    private void checkOptions() {
        if (isBook() && encoding != null) {
            throw new ParameterException(spec.commandLine(), "--encoding: a book tells its own; leave it out");
        }
        if (marked == null) {
            return;
        }
        if (!isBook()) {
            throw new ParameterException(spec.commandLine(), "--marked: only a book can be marked; leave it out");
        }
        if (isSame(source, marked)) {
            throw CommandFailure.usage(marked + ": is the book itself; name another file for the marked one");
        }
        FormatFiles.checkWritable(marked);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // Whatever is wrong with them comes to light when they are read and written.
        }
    }

    private ImportSource.OfFolder folder() {
        return new ImportSource.OfFolder(source, encoding == null ? StandardCharsets.UTF_8 : encoding, columns);
    }

    private ImportSource.OfBook book() {
        return new ImportSource.OfBook(source, marked, columns);
    }

    private ColumnMapGuess guess() {
        return isBook() ? book().guess() : folder().reading(() -> ColumnMapGuess.of(source, encoding));
    }

    private MadeProblem read() {
        List<String> warnings = new ArrayList<>();
        ImportSource from = isBook() ? book() : folder();
        Problem problem = from.read(warning -> {
            warnings.add(warning.toString());
            console.complain(List.of(from.in(warning.place()) + ": warning: " + warning.message()));
        });
        List<String> more = columns.isNamed() ? List.of(OrderDaysText.line(problem)) : List.of();
        return new MadeProblem(problem, warnings, more, null);
    }
}
