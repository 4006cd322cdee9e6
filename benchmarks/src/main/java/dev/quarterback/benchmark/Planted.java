package dev.quarterback.benchmark;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.benchmark.derived.PlannedProblem;
import dev.quarterback.benchmark.derived.PlantedProblem;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.generate.Kind;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Tells how near the search comes to optima that are known, on problems in which a plan is planted that delivers every order
 * and keeps every appointment.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.Planted --seconds 30
 * }</pre>
 */
@Command(
        name = "Planted",
        mixinStandardHelpOptions = true,
        description = "Plans problems from scratch in which a plan is planted that delivers and keeps all.")
public final class Planted implements Callable<Integer> {
    private static final List<String> SHORT_PROBLEMS = List.of("tiny:60:1", "week:300:1");
    private static final Rival SEARCH = new ProductRival("quarterback", Strategy.SEARCH);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "PROBLEM",
            description =
                    "Problems to plant a plan in: files, or kind:orders:seed to generate them (default: one of each"
                            + " kind of its usual size, but for the quarter).")
    private List<String> problems = Stream.of(Kind.values())
            .filter(kind -> kind != Kind.QUARTER)
            .map(kind -> kind.id() + ":" + kind.defaultOrders() + ":1")
            .toList();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The plan to plant, of a single problem (default: what the search finds).")
    private @Nullable Path planFile;

    @Option(
            names = "--seconds",
            defaultValue = "30",
            paramLabel = "N",
            description = "For the plan to plant and for each search (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "0,1,2",
            paramLabel = "N",
            description = "Of the searches' random numbers; the first is that of the plan to plant, too (default:"
                    + " ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(
            names = "--write",
            paramLabel = "DIR",
            description = "Folder for the planted problems, each with its plan that delivers all.")
    private @Nullable Path folder;

    @Option(names = "--short", description = "Tiny problems, two seconds and one seed: whether it works at all.")
    private boolean isShort;

    /** Runs the command and exits: 0 all plans are sound, 1 invalid input or a broken plan, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new Planted(), args));
    }

    @Override
    public Integer call() throws IOException {
        if (isShort) {
            problems = SHORT_PROBLEMS;
            seconds = 2; // In the first second of a cold start there may be no plan to plant.
            seeds = List.of(0L);
        }
        if (planFile != null && problems.size() != 1) {
            throw new ParameterException(commandLine(), "--plan: of a single problem; give one with --problems.");
        }
        PrintWriter out = commandLine().getOut();
        out.println(seconds + " s a plan, seeds " + seeds + "; " + Circumstances.text() + ". One search thread.");
        out.println();
        PlantedTable.header().forEach(out::println);
        for (String source : problems) {
            out.println(line(source));
            out.flush();
        }
        return 0;
    }

    private String line(String source) throws IOException {
        Problem problem = ProblemSource.get(source, commandLine());
        PlannedProblem planted = PlantedProblem.of(problem, plan(problem));
        PlanFigures all = PlanChecker.check(planted.problem(), planted.plan()).figures();
        write(planted, all);
        List<Trial> trials = Trial.ofSeeds(SEARCH, planted.problem(), source, Duration.ofSeconds(seconds), seeds);
        return PlantedTable.line(planted.problem().name(), all, trials);
    }

    private Plan plan(Problem problem) throws IOException {
        return planFile == null
                ? SEARCH.plan(problem, Duration.ofSeconds(seconds), seeds.get(0))
                        .plan()
                : SoundPlan.read(planFile, problem);
    }

    private void write(PlannedProblem planted, PlanFigures figures) throws IOException {
        if (folder != null) {
            Files.createDirectories(folder);
            String name = planted.problem().name();
            ProblemWriter.write(planted.problem(), folder.resolve(name + ".json"));
            PlanWriter.write(planted.plan(), figures, folder.resolve(name + ".plan.json"));
        }
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
