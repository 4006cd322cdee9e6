package dev.quarterback.benchmark;

import dev.quarterback.benchmark.milkrun.MilkRuns;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells of how many small random problems of trips with several stops the plan is the best of all plans.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.MilkRunComparison --count 500
 * }</pre>
 */
@Command(
        name = "MilkRunComparison",
        mixinStandardHelpOptions = true,
        description = "Holds plans of small random problems of trips with several stops against exact optima.")
public final class MilkRunComparison implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--count",
            defaultValue = "500",
            paramLabel = "N",
            description = "Problems (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--first-seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the first one (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(
            names = "--steps",
            defaultValue = "5000",
            paramLabel = "N",
            description = "Moves (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            paramLabel = "N",
            description =
                    "For the optimum of each problem; if that is too short, it does not count (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--at-least",
            defaultValue = "99",
            paramLabel = "PERCENT",
            description = "Exit status 1 when fewer of the plans are optimal (default: ${DEFAULT-VALUE}).")
    private double atLeast;

    @Option(
            names = "--bounds",
            paramLabel = "MILLIS",
            description = "Prove bounds for so long for each problem, and fail when one is below the optimum.")
    private @Nullable Integer bounds;

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Folder for the problems whose plan is not optimal, with this plan and the best one.")
    private @Nullable Path folder;

    private int proven;
    private int optimal;
    private int wrongBounds;

    /** Runs the command and exits: 0 enough plans are optimal, 1 too few or a wrong bound, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new MilkRunComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            compare(seed, out);
            out.flush();
        }
        double percent = proven == 0 ? 0 : 100.0 * optimal / proven;
        out.printf(
                Locale.ROOT,
                "%d problems: %d optimal, %d not (%.1f %% optimal), %d not proven in time, %d wrong bounds%n",
                count,
                optimal,
                proven - optimal,
                percent,
                count - proven,
                wrongBounds);
        return percent >= atLeast && wrongBounds == 0 ? 0 : 1;
    }

    private void compare(long seed, PrintWriter out) throws IOException {
        Problem problem = MilkRuns.random(seed);
        Optional<MilkRun> outcome = MilkRun.of(problem, steps, Duration.ofSeconds(seconds));
        if (outcome.isEmpty()) {
            out.printf("seed %d: not proven%n", seed);
            return;
        }
        proven++;
        MilkRun run = outcome.get();
        if (run.isOptimal()) {
            optimal++;
        } else {
            report(seed, run, out);
        }
        if (bounds != null && !run.isAdmitted(Duration.ofMillis(bounds))) {
            wrongBounds++;
            out.printf("seed %d: a bound is below the optimum%n", seed);
        }
    }

    private void report(long seed, MilkRun run, PrintWriter out) throws IOException {
        PlanFigures plan = run.planned();
        PlanFigures best = run.optimum();
        out.printf(
                "seed %d: kept %d of %d, weight %d of %d (%s)%n",
                seed,
                plan.appointmentsKept(),
                best.appointmentsKept(),
                plan.deliveredWeight(),
                best.deliveredWeight(),
                MilkRunTraits.of(run.problem(), run.best()));
        if (folder != null) {
            Files.createDirectories(folder);
            String name = run.problem().name();
            ProblemWriter.write(run.problem(), folder.resolve(name + ".json"));
            PlanWriter.write(run.plan(), plan, folder.resolve(name + ".plan.json"));
            PlanWriter.write(run.best(), best, folder.resolve(name + ".best.plan.json"));
        }
    }
}
