package dev.quarterback.benchmark;

import dev.quarterback.BoundResult;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.cpsat.SmallProblems;
import dev.quarterback.benchmark.milkrun.MilkRuns;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Holds proven bounds against plans of random problems of all kinds: a bound that a plan exceeds is wrong.
 *
 * <p>Each bound is proven without knowing the plan's deliveries, and the plan is searched for without the bound.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.BoundTruth --searches 2500
 * }</pre>
 */
@Command(
        name = "BoundTruth",
        mixinStandardHelpOptions = true,
        description = "Holds proven bounds against plans of random problems.")
public final class BoundTruth implements Callable<Integer> {
    private static final int SHORT = 30;

    private static final List<Kind> KINDS = List.copyOf(EnumSet.allOf(Kind.class));

    /** Generated problems have 40 orders and up to so many more. */
    private static final int MORE_ORDERS = 120;

    private static final int LEAST_ORDERS = 40;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--searches",
            defaultValue = "2500",
            paramLabel = "N",
            description = "Plans to search for, each of a problem of its own (default: ${DEFAULT-VALUE}).")
    private int searches;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the first problem; each further one has the next (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(
            names = "--steps",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Moves of each search (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Option(
            names = "--bounds",
            defaultValue = "100",
            paramLabel = "MILLISECONDS",
            description = "For each bound at most (default: ${DEFAULT-VALUE}).")
    private int milliseconds;

    @Option(names = "--short", description = SHORT + " searches: whether it works at all.")
    private boolean isShort;

    private final BoundCount count = new BoundCount();

    /** Runs the command and exits: 0 no plan exceeds a bound, 1 one does, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new BoundTruth(), args));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int most = isShort ? SHORT : searches;
        for (long seed = firstSeed; seed < firstSeed + most; seed++) {
            compare(seed, random(seed));
        }
        out.println(most + " searches, seeds from " + firstSeed + "; " + Circumstances.text());
        out.println();
        out.println(count.summary());
        count.faults().forEach(out::println);
        out.flush();
        return count.faults().isEmpty() ? 0 : 1;
    }

    /** In turn a problem of trips with several stops, one with fields of every kind, and one of a kind to generate. */
    static Problem random(long seed) {
        return switch (Math.floorMod(seed, 3)) {
            case 0 -> MilkRuns.random(seed);
            case 1 -> SmallProblems.small(seed);
            default -> {
                Kind kind = KINDS.get(Math.floorMod(seed / 3, KINDS.size()));
                yield new ProblemGenerator().generate(kind, LEAST_ORDERS + Math.floorMod(seed * 7, MORE_ORDERS), seed);
            }
        };
    }

    private void compare(long seed, Problem problem) {
        DeliveryPlanner planner = new DeliveryPlanner();
        PlanFigures plan = planner.planWithoutBound(
                        problem,
                        PlanOptions.defaults().withStepsOnly(steps).withSeed(seed),
                        PlanListener.NONE,
                        new StopSignal())
                .figures();
        PlanInHand aim = new PlanInHand(plan.appointmentsKept(), 0, 0);
        BoundResult bound = planner.bound(
                problem, Duration.ofMillis(milliseconds), aim, (ProvenBounds better) -> {}, new StopSignal());
        count.add(problem.name() + ", seed " + seed, plan, bound.bounds());
    }
}
