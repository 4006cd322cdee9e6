package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.BottleneckReport;
import dev.quarterback.replanning.BottleneckRequest;
import dev.quarterback.replanning.Bottlenecks;
import dev.quarterback.replanning.ManyPlans;
import dev.quarterback.replanning.VerifiedCandidate;
import dev.quarterback.run.StopSignal;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells how many of the gains that {@code bottlenecks} states come true: the plan that comes with a gain is held against
 * plans without the change that have fresh seeds and as many moves.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.GainTrial --gains 200
 * }</pre>
 */
@Command(
        name = "GainTrial",
        mixinStandardHelpOptions = true,
        description = "Tells how many of the gains that bottlenecks states are there against fresh seeds.")
public final class GainTrial implements Callable<Integer> {
    private static final Duration BOUND_TIME = Duration.ofSeconds(1);

    /** So many seeds that no gain was stated with; the first is far from those that were. */
    private static final int FRESH = 3;

    private static final long FIRST_FRESH = 1_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--kinds",
            split = ",",
            defaultValue = "week,lean,centers,europe,odd,single",
            paramLabel = "KIND",
            description = "Kinds of the problems, in turn (default: ${DEFAULT-VALUE}).")
    private List<String> kinds = List.of();

    @Option(
            names = "--orders",
            defaultValue = "150",
            paramLabel = "N",
            description = "Of each problem (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the first problem; each further one has the next (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(
            names = "--steps",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Moves of each plan (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Option(
            names = "--gains",
            defaultValue = "200",
            paramLabel = "N",
            description = "Ends once so many gains above 0 were tried (default: ${DEFAULT-VALUE}).")
    private int gains;

    @Option(
            names = "--at-least",
            defaultValue = "95",
            paramLabel = "PERCENT",
            description = "Of the gains that are to be there (default: ${DEFAULT-VALUE}).")
    private double atLeast;

    @Option(names = "--short", description = "Two small problems: whether it works at all.")
    private boolean isShort;

    private final DeliveryPlanner planner = new DeliveryPlanner();
    private int problems;
    private int stated;
    private int there;
    private int thereAgain;
    private long sum;
    private int none;

    /** Runs the command and exits: 0 enough gains are there, 1 they are not, or invalid input, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new GainTrial(), args));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int mostProblems = isShort ? 2 : Integer.MAX_VALUE;
        out.println(steps + " moves a plan, " + orders + " orders, " + String.join(", ", kinds) + ", seeds from "
                + firstSeed + "; " + Circumstances.text());
        while (stated < gains && problems < mostProblems) {
            Kind kind = Kind.get(kinds.get(problems % kinds.size()));
            tryAll(new ProblemGenerator().generate(kind, orders, firstSeed + problems));
            problems++;
            if (problems % 20 == 0) {
                out.println(line());
                out.flush();
            }
        }
        out.println();
        out.println(
                "| problems | candidates without a gain | gains stated | deliveries stated | there | % | there with a"
                        + " plan made anew | % |");
        out.println("|---|---|---|---|---|---|---|---|");
        out.println(line());
        out.flush();
        return isShort || stated == 0 || percent(there) >= atLeast ? 0 : 1;
    }

    private String line() {
        return String.format(
                "| %d | %d | %d | %d | %d | %.1f | %d | %.1f |",
                problems, none, stated, sum, there, percent(there), thereAgain, percent(thereAgain));
    }

    private double percent(int number) {
        return 100.0 * number / Math.max(1, stated);
    }

    private void tryAll(Problem problem) {
        PlanResult planned = plan(problem, PlanOptions.defaults().withStepsOnly(2 * steps));
        ComparedPlan before = new ComparedPlan(problem, planned.plan(), planned.figures());
        PlanOptions options = PlanOptions.defaults().withStepsOnly(steps).withFrom(planned.plan());
        List<VerifiedCandidate> candidates = new Bottlenecks(new ManyPlans(planner::plan, 1), planner::bound)
                .find(new BottleneckRequest(before, 4, 3, null, options, BOUND_TIME), new StopSignal())
                .map(BottleneckReport::candidates)
                .orElse(List.of());
        List<Integer> controls = candidates.stream().noneMatch(GainTrial::isGain)
                ? List.of()
                : LongStream.range(FIRST_FRESH, FIRST_FRESH + FRESH)
                        .mapToObj(seed -> delivered(problem, options.withSeed(seed)))
                        .toList();
        for (VerifiedCandidate candidate : candidates) {
            if (isGain(candidate)) {
                tryOne(candidate, options, controls);
            } else if (candidate.gained() != null) {
                none++;
            }
        }
    }

    private static boolean isGain(VerifiedCandidate candidate) {
        return candidate.gained() != null && candidate.gained() > 0;
    }

    private void tryOne(VerifiedCandidate candidate, PlanOptions options, List<Integer> controls) {
        int gained = Objects.requireNonNull(candidate.gained());
        int delivered = Objects.requireNonNull(candidate.plan()).figures().delivered();
        int most = controls.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int anew = delivered(Objects.requireNonNull(candidate.problem()), options.withSeed(FIRST_FRESH));
        stated++;
        sum += gained;
        there += delivered - most >= gained ? 1 : 0;
        thereAgain += anew - controls.get(0) >= gained ? 1 : 0;
    }

    private int delivered(Problem problem, PlanOptions options) {
        return plan(problem, options).figures().delivered();
    }

    private PlanResult plan(Problem problem, PlanOptions options) {
        return planner.plan(problem, options, PlanListener.NONE, new StopSignal());
    }
}
