package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.PathGenerator;
import dev.quarterback.generate.PathRates;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.quarter.SimulationOptions;
import dev.quarterback.quarter.outlook.DayOutlook;
import dev.quarterback.quarter.outlook.OutlookRange;
import dev.quarterback.quarter.outlook.QuarterOutlook;
import dev.quarterback.run.StopSignal;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells how often quarters end in the range that the outlook gave some days before: of quarters and paths that are all fresh.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.OutlookTrial --paths 200
 * }</pre>
 */
@Command(
        name = "OutlookTrial",
        mixinStandardHelpOptions = true,
        description = "Tells how often quarters end in the 80 % range of the outlook.")
public final class OutlookTrial implements Callable<Integer> {
    private static final int FEW = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--orders",
            defaultValue = "300",
            paramLabel = "N",
            description = "Of each quarter (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Option(
            names = "--paths",
            defaultValue = "200",
            paramLabel = "N",
            description = "Quarters, each with a path of its own (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the first quarter and path; each further one has the next (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(
            names = "--policy",
            defaultValue = "first-come",
            paramLabel = "NAME",
            description = "How each morning is planned (default: ${DEFAULT-VALUE}).")
    private String policy = "";

    @Option(
            names = "--steps",
            defaultValue = "100",
            paramLabel = "N",
            description = "Moves of each morning's search (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Option(
            names = "--days-left",
            defaultValue = "14",
            paramLabel = "N",
            description = "Days that are left after the day of the outlook (default: ${DEFAULT-VALUE}).")
    private int daysLeft;

    @Option(names = "--each", description = "Also tell each quarter.")
    private boolean each;

    @Option(names = "--short", description = "Three small quarters: whether it works at all.")
    private boolean isShort;

    private final Count month = new Count();
    private final Count quarter = new Count();

    /** How often a range held the end. */
    private static final class Count {
        private int held;
        private int below;
        private int above;
        private long widths;

        void add(OutlookRange range, int end) {
            held += range.holds(end) ? 1 : 0;
            below += end < range.low() ? 1 : 0;
            above += end > range.high() ? 1 : 0;
            widths += range.high() - range.low();
        }

        String text(int all) {
            return String.format(
                    "%.1f %% (%d below, %d above; %.1f wide)", 100.0 * held / all, below, above, (double) widths / all);
        }
    }

    /** Runs the command and exits: 0 done, 1 invalid input, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new OutlookTrial(), args));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PolicyKind kind = PolicyKind.find(policy)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no policy '" + policy + "'; there are " + String.join(" ", PolicyKind.ids())));
        int count = isShort ? FEW : paths;
        out.println(kind.id() + ", " + steps + " moves a morning, " + orders + " orders, " + daysLeft
                + " days left, seeds from " + firstSeed + "; " + Circumstances.text());
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            play(kind, seed, out);
        }
        out.println("The 80 % range held the month's end in " + month.text(count));
        out.println("and the quarter's in " + quarter.text(count));
        out.flush();
        return 0;
    }

    private void play(PolicyKind kind, long seed, PrintWriter out) {
        Problem problem = new ProblemGenerator().generate(Kind.QUARTER, orders, seed);
        SamplePath path = PathGenerator.generate(problem, PathRates.USUAL, seed);
        SimulationOptions options = new SimulationOptions(
                SimulationOptions.DEFAULT.horizonDays(), SimulationOptions.DEFAULT.promiseDays(), steps, seed);
        History history = new Simulation(new DeliveryPlanner()::planWithoutBound, options)
                .run(problem, path, kind, SimulationListener.NONE, new StopSignal())
                .history();
        LocalDate day = problem.lastDay().minusDays(daysLeft);
        DayOutlook outlook = QuarterOutlook.after(day, problem, path, history);
        DayOutlook end = QuarterOutlook.after(problem.lastDay(), problem, path, history);
        month.add(outlook.month(), end.inMonth());
        quarter.add(outlook.quarter(), end.inQuarter());
        if (each) {
            out.println(seed + ": " + outlook + " ended at " + end.inMonth() + " and " + end.inQuarter() + "; "
                    + history.days().stream()
                            .map(HistoryDay::handovers)
                            .mapToInt(handovers -> handovers.size())
                            .sum()
                    + " handed over");
            out.flush();
        }
    }
}
