package dev.quarterback.benchmark;

import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.published.Attempt;
import dev.quarterback.benchmark.published.Outcome;
import dev.quarterback.benchmark.published.PublishedProblem;
import dev.quarterback.benchmark.published.PublishedTable;
import dev.quarterback.benchmark.published.PublishedValues;
import dev.quarterback.benchmark.published.Targets;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tells how near plans and bounds come to the best solutions known of published problems of other fields.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.PublishedComparison \
 *     --seconds 30 --seeds 0,1,2
 * }</pre>
 */
@Command(
        name = "PublishedComparison",
        mixinStandardHelpOptions = true,
        description = "Holds plans and bounds against the best solutions known of published problems.")
public final class PublishedComparison implements Callable<Integer> {
    private static final List<String> SHORT =
            List.of("bpp-u120_00.json.gz", "mkp-unc-30x5-s.json.gz", "top-p4.4.h.json.gz");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Problems whose names are in the file of values (default: all of it).")
    private List<Path> files = List.of();

    @Option(
            names = "--values",
            defaultValue = "datasets/published/values.csv",
            paramLabel = "FILE",
            description = "What is known; all its problems are in its folder (default: ${DEFAULT-VALUE}).")
    private Path values = Path.of("");

    @Option(
            names = "--seconds",
            defaultValue = "30",
            paramLabel = "N",
            description = "For each plan (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Moves of each plan, instead of a time, which makes plans reproducible.")
    private @Nullable Long steps;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "0,1,2",
            paramLabel = "N",
            description = "Of the random numbers (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(names = "--strict", description = "Exit status 1 also when a target is missed.")
    private boolean isStrict;

    @Option(names = "--short", description = "A few small problems, one second and one seed: whether bounds are right.")
    private boolean isShort;

    /**
     * Runs the command and exits: 0 every bound may be right, 1 a bound is below what a solution reaches, invalid input
     * or with {@code --strict} a target missed, 2 wrong usage or a file that cannot be read.
     */
    public static void main(String[] args) {
        System.exit(Failures.run(new PublishedComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        if (isShort) {
            files = SHORT.stream().map(values::resolveSibling).toList();
            seconds = 1;
            seeds = List.of(0L);
        }
        List<PublishedProblem> known = PublishedValues.read(values);
        if (files.isEmpty()) {
            files = known.stream()
                    .map(problem -> values.resolveSibling(problem.file()))
                    .toList();
        }
        // Before anything is planned: a wrong name is not to be told after minutes.
        List<PublishedProblem> problems =
                files.stream().map(file -> find(file, known)).toList();
        PrintWriter out = commandLine().getOut();
        out.println(budget() + ", seeds " + seeds + "; " + Circumstances.text()
                + ". One search thread, with the bound beside it.");
        List<Outcome> outcomes = compare(problems, out);
        print(outcomes, out);
        boolean isWrong =
                outcomes.stream().anyMatch(outcome -> outcome.wrongBound().isPresent());
        return isWrong || (isStrict && Targets.isAnyMissed(outcomes)) ? 1 : 0;
    }

    private String budget() {
        return steps == null ? seconds + " s" : steps + " moves";
    }

    private PublishedProblem find(Path file, List<PublishedProblem> all) {
        String name = String.valueOf(file.getFileName());
        return all.stream()
                .filter(problem -> problem.file().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        commandLine(),
                        "No value of " + name + " in " + values + ". There are "
                                + all.stream().map(PublishedProblem::file).collect(Collectors.joining(", ")) + "."));
    }

    private List<Outcome> compare(List<PublishedProblem> problems, PrintWriter out) throws IOException {
        out.println();
        PublishedTable.header().forEach(out::println);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Outcome outcome = plan(files.get(i), problems.get(i));
            outcomes.add(outcome);
            out.println(PublishedTable.line(outcome));
            out.flush();
        }
        return outcomes;
    }

    private Outcome plan(Path file, PublishedProblem published) throws IOException {
        Problem problem = ProblemReader.read(file);
        List<Attempt> attempts = new ArrayList<>();
        for (long seed : seeds) {
            System.gc(); // What earlier plans have left is not for this one to clear away.
            attempts.add(Attempt.of(problem, options(seed)));
        }
        long total = problem.orders().stream().mapToLong(Order::priority).sum();
        return new Outcome(published, total, attempts);
    }

    private PlanOptions options(long seed) {
        PlanOptions options = PlanOptions.defaults().withSeed(seed);
        return steps == null ? options.withTime(Duration.ofSeconds(seconds)) : options.withStepsOnly(steps);
    }

    private static void print(List<Outcome> outcomes, PrintWriter out) {
        out.println();
        PublishedTable.families(outcomes).forEach(out::println);
        out.println();
        Targets.verdict(outcomes).forEach(out::println);
        out.flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
