package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.format.PathWriter;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.path.CarrierPath;
import dev.quarterback.path.OrderPath;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate path}: makes a sample path of a problem. */
@Command(
        name = "path",
        description =
                "Makes a sample path of a problem, for simulate: when orders become known and what goes wrong; the"
                        + " same problem, options and seed always give the same. docs/quarter.md has more.")
final class GeneratePathCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "seed of the random numbers (default: 0)")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the path goes; gzipped if the name ends in .gz (default: -, standard output)")
    private @Nullable Path out;

    @Mixin
    private final PathRateFlags rates = new PathRateFlags();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GeneratePathCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        rates.check(spec);
        Path file = out == null || StandardStreams.isOutput(out) ? null : out;
        if (file != null) {
            FormatFiles.checkWritable(file);
        }
        Problem problem = FormatFiles.readProblem(problemFile, console);
        SamplePath path = PathGenerator.generate(problem, rates.rates(), seed);
        if (file == null) {
            writeToStandardOutput(path);
        } else {
            FormatFiles.write(file, () -> PathWriter.write(path, file));
            console.print(lines(problem, path, file));
        }
        return ExitStatus.DONE;
    }

    private void writeToStandardOutput(SamplePath path) {
        try {
            PathWriter.write(path, console.bytes());
        } catch (IOException e) {
            // The console has noticed and says so when the command ends.
        }
    }

    private static List<String> lines(Problem problem, SamplePath path, Path file) {
        long later =
                path.orders().stream().filter(order -> order.known() != null).count();
        long late =
                path.orders().stream().filter(order -> order.ready() != null).count();
        return List.of(
                count(problem.orders().size() - later, "order") + " known from the first day on, " + whole(later)
                        + " later; " + count(late, "vehicle") + " and "
                        + count(path.vessels().size(), "vessel") + " late",
                count(sum(path.carriers(), CarrierPath::breakdowns), "breakdown") + ", "
                        + count(sum(path.carriers(), CarrierPath::lateTrips), "day") + " with a late trip; "
                        + count(sum(path.orders(), OrderPath::absent), "day") + " of absence, "
                        + count(sum(path.orders(), OrderPath::failedPreparations), "day") + " of failed preparation",
                "Path: " + file);
    }

    private static <T> long sum(List<T> paths, Function<T, List<?>> list) {
        return paths.stream().mapToLong(path -> list.apply(path).size()).sum();
    }
}
