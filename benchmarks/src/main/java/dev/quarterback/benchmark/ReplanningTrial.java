package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.benchmark.replanning.CarrierTakenOut;
import dev.quarterback.benchmark.replanning.DayByDay;
import dev.quarterback.benchmark.replanning.Effort;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells what customers notice of planning again: after a carrier has broken down, and day by day with nothing gone wrong.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.ReplanningTrial
 * }</pre>
 */
@Command(
        name = "ReplanningTrial",
        mixinStandardHelpOptions = true,
        description = "Takes a carrier out of a plan on day 2, and rolls the plan on day by day.")
public final class ReplanningTrial implements Callable<Integer> {
    private static final String SHORT_PROBLEM = "week:200:1";
    private static final long SHORT_STEPS = 200;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--problem",
            defaultValue = "datasets/final-week/na-2019-q2.json",
            paramLabel = "PROBLEM",
            description = "A file, or kind:orders:seed to generate it (default: ${DEFAULT-VALUE}).")
    private String source = "";

    @Option(names = "--plan", paramLabel = "FILE", description = "The plan before (default: what a search finds).")
    private @Nullable Path planFile;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "N",
            description = "For the plan before, and for one made afresh (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--revision-seconds",
            defaultValue = "10",
            paramLabel = "N",
            description = "For a revision, and for each day (default: ${DEFAULT-VALUE}).")
    private int revisionSeconds;

    @Option(names = "--steps", paramLabel = "N", description = "Moves of each plan, instead of seconds.")
    private @Nullable Long steps;

    @Option(names = "--short", description = "A small problem and few moves: whether it works at all.")
    private boolean isShort;

    /** Runs the command and exits: 0 no day has lost anything, 1 one has, or invalid input, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new ReplanningTrial(), args));
    }

    @Override
    public Integer call() throws IOException {
        if (isShort) {
            source = SHORT_PROBLEM;
            steps = SHORT_STEPS;
        }
        Effort effort = new Effort(seconds, revisionSeconds, steps);
        Problem problem = ProblemSource.get(source, commandLine());
        Plan plan = planFile == null ? planned(problem, effort) : SoundPlan.read(planFile, problem);
        ComparedPlan before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());
        PrintWriter out = commandLine().getOut();
        out.println(problem.name() + "; "
                + (steps == null
                        ? seconds + " s a plan, " + revisionSeconds + " s a revision; "
                        : steps + " moves each; ")
                + Circumstances.text());
        out.println();
        new CarrierTakenOut(before, effort).table().forEach(out::println);
        out.println();
        out.flush();
        DayByDay days = new DayByDay(before, effort);
        days.table().forEach(out::println);
        out.flush();
        return days.hasLost() ? 1 : 0;
    }

    private static Plan planned(Problem problem, Effort effort) {
        return new DeliveryPlanner()
                .plan(problem, effort.ofPlan(), PlanListener.NONE, new StopSignal())
                .plan();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
