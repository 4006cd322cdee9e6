package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.cpsat.ExactOptimum;
import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells for small problems how much of a gap is the plan's and how much the bound's: between the two is the exact optimum
 * of weighted deliveries, for the appointments that the plan keeps.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.OptimumComparison \
 *     --problems europe:40:1,europe:40:2 --seconds 60
 * }</pre>
 */
@Command(
        name = "OptimumComparison",
        mixinStandardHelpOptions = true,
        description = "Holds plan and bound against the exact optimum of small problems.")
public final class OptimumComparison implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "PROBLEM",
            required = true,
            description = "Problem files, or kind:orders:seed to generate them.")
    private List<String> problems = List.of();

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "N",
            description = "For the optimum of each problem (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--steps",
            defaultValue = "200000",
            paramLabel = "N",
            description = "Moves (default: ${DEFAULT-VALUE}).")
    private long steps;

    /** Runs the command and exits: 0 it ended, 1 invalid input, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new OptimumComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = commandLine().getOut();
        out.println("| problem | kept | plan | optimum | bound | plan lacks % | bound above % |");
        out.println("|---|---|---|---|---|---|---|");
        for (String source : problems) {
            out.println(row(source));
            out.flush();
        }
        return 0;
    }

    private String row(String source) throws IOException {
        Problem problem = ProblemSource.get(source, commandLine());
        PlanFigures plan = new DeliveryPlanner()
                .plan(problem, PlanOptions.defaults().withStepsOnly(steps), PlanListener.NONE, new StopSignal())
                .figures();
        int kept = plan.appointmentsKept();
        long bound = bound(problem, plan);
        OptionalLong optimum = bound == plan.deliveredWeight() ? OptionalLong.of(bound) : optimum(problem, kept);
        String start = String.format("| %s | %,d | %,d |", source, kept, plan.deliveredWeight());
        if (optimum.isEmpty()) {
            return start + String.format(" not proven | %,d | | |", bound);
        }
        double best = optimum.getAsLong();
        return start
                + String.format(
                        Locale.ROOT,
                        " %,.0f | %,d | %.2f | %.2f |",
                        best,
                        bound,
                        100 * (best - plan.deliveredWeight()) / best,
                        100 * (bound - best) / best);
    }

    private OptionalLong optimum(Problem problem, int kept) {
        return new ExactOptimum(problem).deliveriesIfProven(kept, Duration.ofSeconds(seconds));
    }

    private static long bound(Problem problem, PlanFigures plan) {
        PlanInHand inHand = new PlanInHand(plan.appointmentsKept(), plan.deliveredWeight(), plan.delivered());
        return new BoundProver(problem)
                .prove(EnumSet.of(Goal.DELIVERIES), Aim.at(inHand), () -> false, bounds -> {})
                .deliveries(plan.appointmentsKept());
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
