package dev.quarterback.benchmark;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.generate.Kind;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Makes the table of results of {@code docs/benchmarks.md}: the story and a problem of each kind, planned with the bound
 * beside the search.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.Results
 * }</pre>
 */
@Command(
        name = "Results",
        mixinStandardHelpOptions = true,
        description = "Plans the story and a problem of each kind, and prints a table.")
public final class Results implements Callable<Integer> {
    private static final String STORY = "datasets/final-week/na-2019-q2.json";
    private static final List<String> SHORT_PROBLEMS = List.of("tiny:60:1", "week:300:1");
    private static final Rival SEARCH = new ProductRival("quarterback", Strategy.SEARCH);
    private static final Rival FIRST_COME = new ProductRival("first-come", Strategy.FIRST_COME);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "PROBLEM",
            description =
                    "Problem files, or kind:orders:seed to generate them (default: the story, and a problem of each"
                            + " kind of its usual size).")
    private List<String> problems = problemsOfEachKind();

    @Option(
            names = "--seconds",
            defaultValue = "30",
            paramLabel = "N",
            description = "For each plan (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "0,1,2",
            paramLabel = "N",
            description = "Of the random numbers (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(names = "--short", description = "Tiny problems, one second and one seed: whether it works at all.")
    private boolean isShort;

    /** Runs the command and exits: 0 all plans are sound, 1 invalid input or a broken plan, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new Results(), args));
    }

    private static List<String> problemsOfEachKind() {
        return Stream.concat(
                        Stream.of(STORY),
                        Stream.of(Kind.values()).map(kind -> kind.id() + ":" + kind.defaultOrders() + ":1"))
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        if (isShort) {
            problems = SHORT_PROBLEMS;
            seconds = 1;
            seeds = List.of(0L);
        }
        PrintWriter out = commandLine().getOut();
        out.println(seconds + " s a plan, seeds "
                + seeds.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "; " + Circumstances.text()
                + ". One search thread, with the bound beside it. Means over the seeds, with the least and the greatest"
                + " value where they differ.");
        out.println();
        ResultsTable.header().forEach(out::println);
        for (String source : problems) {
            out.println(line(source));
            out.flush();
        }
        return 0;
    }

    private String line(String source) throws IOException {
        Problem problem = ProblemSource.get(source, commandLine());
        Duration budget = Duration.ofSeconds(seconds);
        // First-come ends by itself; a short budget would cut it off.
        Trial firstCome = Trial.run(FIRST_COME, problem, source, PlanOptions.DEFAULT_TIME, seeds.get(0));
        List<Trial> trials = Trial.ofSeeds(SEARCH, problem, source, budget, seeds);
        return ResultsTable.line(problem.name(), trials, firstCome);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
