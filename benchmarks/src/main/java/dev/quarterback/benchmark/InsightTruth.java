package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.cpsat.SmallProblems;
import dev.quarterback.benchmark.insight.TruthCount;
import dev.quarterback.benchmark.milkrun.MilkRuns;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Holds what {@code explain} says of missing orders of random small problems against trying everything: whether an order is
 * impossible, whether it fits, whether each remedy lets it in.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.InsightTruth --orders 2000
 * }</pre>
 */
@Command(
        name = "InsightTruth",
        mixinStandardHelpOptions = true,
        description = "Holds what is said of missing orders of random problems against trying everything.")
public final class InsightTruth implements Callable<Integer> {
    private static final int SHORT = 20;

    /** Of a problem's missing orders. */
    private static final int MOST_OF_A_PROBLEM = 4;

    /** Few, so that plans leave orders out that would fit too. */
    private static final long STEPS = 30;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--orders",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Missing orders to look at (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the first problem; each further one has the next (default: ${DEFAULT-VALUE}).")
    private long firstSeed;

    @Option(names = "--short", description = SHORT + " orders: whether it works at all.")
    private boolean isShort;

    /** Runs the command and exits: 0 all is true, 1 something is not, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new InsightTruth(), args));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int most = isShort ? SHORT : orders;
        TruthCount count = new TruthCount();
        int problems = 0;
        for (long seed = firstSeed; count.all() < most; seed++) {
            Problem problem = seed % 2 == 0 ? MilkRuns.random(seed) : SmallProblems.small(seed);
            if (TruthCount.canTry(problem)) {
                problems++;
                tryAll(problem, new Random(seed), count, most);
            }
        }
        out.println(count.all() + " orders of " + problems + " problems, seeds from " + firstSeed + "; "
                + Circumstances.text());
        out.println();
        count.table().forEach(out::println);
        count.faults().forEach(out::println);
        out.flush();
        return count.faults().isEmpty() ? 0 : 1;
    }

    private static void tryAll(Problem problem, Random random, TruthCount count, int most) {
        Plan plan = plan(problem, random);
        Explanations explanations = Explanations.of(problem, plan);
        List<Explanation> all = new ArrayList<>(explanations.all());
        Collections.shuffle(all, random);
        all.stream()
                .limit(Math.min(MOST_OF_A_PROBLEM, most - count.all()))
                .forEach(explanation -> count.add(problem, plan, explanation));
    }

    /** A plan, often without one of its rides, so that something fits. */
    private static Plan plan(Problem problem, Random random) {
        Plan plan = new DeliveryPlanner()
                .plan(problem, PlanOptions.defaults().withStepsOnly(STEPS), PlanListener.NONE, new StopSignal())
                .plan()
                .withUpperBound(null);
        List<Delivery> rides = plan.deliveries().stream()
                .filter(delivery -> delivery.trip() != null)
                .toList();
        return rides.isEmpty() || random.nextInt(3) > 0 ? plan : without(rides.get(random.nextInt(rides.size())), plan);
    }

    private static Plan without(Delivery ride, Plan plan) {
        List<Delivery> deliveries = new ArrayList<>(plan.deliveries());
        deliveries.remove(ride);
        List<Undelivered> undelivered = new ArrayList<>(plan.undelivered());
        undelivered.add(new Undelivered(ride.order(), ""));
        return new Plan(plan.problem(), plan.trips(), deliveries, undelivered, null);
    }
}
