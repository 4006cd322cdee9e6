package dev.quarterback.benchmark;

import dev.quarterback.BoundResult;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.benchmark.linear.LinearBound;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.generate.Kind;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Holds the product's bound against that of a plain linear program, on fresh problems and in the same time.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.BoundComparison --seeds 7,8
 * }</pre>
 */
@Command(
        name = "BoundComparison",
        mixinStandardHelpOptions = true,
        description = "Holds the product's bound against that of a plain linear program.")
public final class BoundComparison implements Callable<Integer> {
    private static final double MILLIS_PER_SECOND = 1000;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--kinds",
            split = ",",
            defaultValue = "week,lean,centers,longhaul,europe,odd,single,tiny",
            paramLabel = "KIND",
            description = "Of the problems to generate (default: ${DEFAULT-VALUE}).")
    private List<String> kinds = List.of();

    @Option(
            names = "--orders",
            paramLabel = "N",
            description = "Of each problem to generate (default: as many as its kind usually has).")
    private @Nullable Integer orders;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "1",
            paramLabel = "N",
            description = "Of the problems to generate (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds = List.of();

    @Option(
            names = "--problems",
            split = ",",
            paramLabel = "PROBLEM",
            description = "Problem files, or kind:orders:seed, in place of those of the options above.")
    private List<String> problems = List.of();

    @Option(
            names = "--kept",
            paramLabel = "K",
            description =
                    "Appointments that plans shall keep at least (default: as many as a plan does that was searched"
                            + " for).")
    private @Nullable Integer kept;

    @Option(
            names = "--seconds",
            defaultValue = "10",
            paramLabel = "N",
            description = "For the plan, and at least for the product's bound (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--most-seconds",
            defaultValue = "300",
            paramLabel = "N",
            description = "For a linear program at most (default: ${DEFAULT-VALUE}).")
    private int mostSeconds;

    @Option(names = "--strict", description = "Exit status 1 when a bound of the product is above the other one.")
    private boolean isStrict;

    /** What is compared on a problem; null for what was not proven in time. */
    private record Line(
            String problem,
            int kept,
            @Nullable Long product,
            @Nullable LinearBound linear) {

        boolean isAbove() {
            return product != null && linear != null && product > linear.deliveries();
        }

        @Override
        public String toString() {
            String start = String.format(
                    Locale.ROOT, "| %s | %,d | %s |", problem, kept, product == null ? "" : product.toString());
            if (linear == null) {
                return start + " | | |";
            }
            double time = linear.elapsed().toMillis() / MILLIS_PER_SECOND;
            String rest = String.format(Locale.ROOT, " %d | %.1f |", linear.deliveries(), time);
            return start + rest + (product == null ? " |" : String.format(Locale.ROOT, " %.2f |", percent(product)));
        }

        private double percent(long bound) {
            long other = Objects.requireNonNull(linear).deliveries();
            return other == 0 ? 0 : 100.0 * (bound - other) / other;
        }
    }

    /** Runs the command and exits: 0 it ended, 1 invalid input or with {@code --strict} a bound above, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new BoundComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = commandLine().getOut();
        out.println(seconds + " s a plan; " + Circumstances.text()
                + ". The product's bound has as long as the linear program took, and at least as long as the plan.");
        out.println();
        out.println("| problem | kept | product's bound | linear program's | its seconds | product's above by % |");
        out.println("|---|---|---|---|---|---|");
        boolean isAnyAbove = false;
        for (String source : problems.isEmpty() ? generated() : problems) {
            Line line = compare(ProblemSource.get(source, commandLine()));
            isAnyAbove |= line.isAbove();
            out.println(line);
            out.flush();
        }
        return isStrict && isAnyAbove ? 1 : 0;
    }

    private List<String> generated() {
        List<String> sources = new ArrayList<>();
        for (String kind : kinds) {
            int count = orders != null
                    ? orders
                    : Kind.find(kind).map(Kind::defaultOrders).orElse(1);
            seeds.forEach(seed -> sources.add(kind + ":" + count + ":" + seed));
        }
        return sources;
    }

    private Line compare(Problem problem) {
        PlanInHand plan = plan(problem);
        Optional<LinearBound> linear =
                LinearBound.of(problem, plan.appointmentsKept(), Duration.ofSeconds(mostSeconds));
        Duration least = Duration.ofSeconds(seconds);
        Duration time = linear.map(LinearBound::elapsed)
                .filter(elapsed -> elapsed.compareTo(least) > 0)
                .orElse(least);
        Long product = product(problem, time, plan);
        return new Line(problem.name(), Math.toIntExact(plan.appointmentsKept()), product, linear.orElse(null));
    }

    private PlanInHand plan(Problem problem) {
        PlanOptions options = PlanOptions.defaults().withTime(Duration.ofSeconds(seconds));
        PlanFigures figures = new DeliveryPlanner()
                .plan(problem, options, PlanListener.NONE, new StopSignal())
                .figures();
        return kept == null
                ? new PlanInHand(figures.appointmentsKept(), figures.deliveredWeight(), figures.delivered())
                : new PlanInHand(kept, 0, 0);
    }

    private static @Nullable Long product(Problem problem, Duration time, PlanInHand plan) {
        BoundResult result = new DeliveryPlanner().bound(problem, time, plan, bounds -> {}, new StopSignal());
        ProvenBounds bounds = result.bounds();
        return bounds == null ? null : bounds.deliveries(plan.appointmentsKept());
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
