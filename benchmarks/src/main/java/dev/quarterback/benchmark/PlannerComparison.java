package dev.quarterback.benchmark;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.benchmark.cpsat.CpSatRival;
import dev.quarterback.benchmark.ordermodel.OrderModelPlanner;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
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
import picocli.CommandLine.Spec;

/**
 * Runs planners side by side on the same problems, budgets and seeds, one after the other in one thread, and prints a table.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -Xmx4g -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.PlannerComparison \
 *     --problems week:2000:1,lean:2000:1 --seconds 2,10 --seeds 0,1,2 --out comparison
 * }</pre>
 */
@Command(
        name = "PlannerComparison",
        mixinStandardHelpOptions = true,
        description = "Compares planners on the same problems, machine, times and seeds.")
public final class PlannerComparison implements Callable<Integer> {
    private static final List<Rival> RIVALS = List.of(
            new ProductRival("quarterback", Strategy.SEARCH),
            new ProductRival("first-come", Strategy.FIRST_COME),
            new OrderModelPlanner(),
            new CpSatRival());

    private static final List<String> SHORT_PROBLEMS = List.of("tiny:60:1", "week:300:1");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "PROBLEM",
            defaultValue = "week:2000:1,lean:2000:1,centers:2000:1,longhaul:2000:1,europe:2000:1,odd:2000:1,"
                    + "single:2000:1,tiny:60:1",
            description = "Problem files, or kind:orders:seed to generate them (default: ${DEFAULT-VALUE}).")
    private List<String> problems = List.of();

    @Option(
            names = "--planners",
            split = ",",
            paramLabel = "PLANNER",
            completionCandidates = Names.class,
            description = "Who takes part (default: all of ${COMPLETION-CANDIDATES}).")
    private List<String> planners = new Names().list();

    @Option(
            names = "--seconds",
            split = ",",
            defaultValue = "2,10,30,60",
            paramLabel = "N",
            description = "The budgets, each a run of its own (default: ${DEFAULT-VALUE}).")
    private List<Integer> seconds = List.of();

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "0,1,2",
            paramLabel = "N",
            description = "Of the random numbers (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write the table and a plot of each problem: deliveries and bounds over time, of the"
                    + " first seed and the longest budget.")
    private @Nullable Path out;

    @Option(names = "--short", description = "Tiny problems, one second and one seed: whether it works at all.")
    private boolean isShort;

    /** Runs the command and exits: 0 all plans are sound, 1 invalid input or a broken plan, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new PlannerComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        if (isShort) {
            problems = SHORT_PROBLEMS;
            seconds = List.of(1);
            seeds = List.of(0L);
        }
        List<Rival> rivals = rivals();
        List<Trial> trials = new ArrayList<>();
        for (String problem : problems) {
            trials.addAll(compare(problem, rivals));
        }
        print(trials);
        return 0;
    }

    private List<Rival> rivals() {
        List<Rival> chosen = new ArrayList<>();
        for (String name : planners) {
            chosen.add(RIVALS.stream()
                    .filter(rival -> rival.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            commandLine(),
                            "No planner (" + name + "). There are " + String.join(", ", new Names()) + ".")));
        }
        return chosen;
    }

    private List<Trial> compare(String source, List<Rival> rivals) throws IOException {
        Problem problem = ProblemSource.get(source, commandLine());
        List<Trial> trials = new ArrayList<>();
        for (Rival rival : rivals) {
            if (problem.orders().size() > rival.mostOrders()) {
                progress(source + ": too many orders for " + rival.name());
                continue;
            }
            List<String> unknown = rival.unknownFields(problem);
            if (!unknown.isEmpty()) {
                progress(source + ": has " + String.join(", ", unknown) + ", which " + rival.name() + " does not know");
                continue;
            }
            List<Integer> budgets = rival.usesItsBudget() ? seconds : seconds.subList(0, 1);
            for (int budget : budgets) {
                for (long seed : seeds) {
                    progress(source + ": " + rival.name() + ", " + budget + " s, seed " + seed);
                    trials.add(Trial.run(rival, problem, source, Duration.ofSeconds(budget), seed));
                }
            }
        }
        plot(source, trials);
        return trials;
    }

    private void progress(String text) {
        if (!isShort) {
            commandLine().getErr().println(text);
        }
    }

    private void plot(String source, List<Trial> trials) throws IOException {
        if (out != null) {
            Files.createDirectories(out);
            List<Trial> longest = trials.stream()
                    .filter(trial -> trial.seed() == seeds.get(0))
                    .collect(Collectors.toMap(Trial::rival, trial -> trial, (a, b) -> longer(a, b)))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing(trial -> planners.indexOf(trial.rival())))
                    .toList();
            ComparisonPlot.write(source, longest, out.resolve(fileName(source) + ".svg"));
        }
    }

    private static Trial longer(Trial a, Trial b) {
        return b.budget().compareTo(a.budget()) > 0 ? b : a;
    }

    private static String fileName(String source) {
        return Path.of(source.replace(':', '-')).getFileName().toString();
    }

    private void print(List<Trial> trials) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Means over the seeds " + seeds + " (least to greatest where they differ); " + Circumstances.text()
                + ". One search thread; first-come and a planner's last step may end before the budget does.");
        lines.add("");
        lines.addAll(ComparisonTable.lines(trials));
        PrintWriter output = commandLine().getOut();
        lines.forEach(output::println);
        if (out != null) {
            Files.write(out.resolve("comparison.md"), lines);
        }
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return list().iterator();
        }

        List<String> list() {
            return RIVALS.stream().map(Rival::name).toList();
        }
    }
}
