package dev.quarterback.benchmark;

import dev.quarterback.benchmark.MeasuredModel.Measurement;
import dev.quarterback.benchmark.carriermodel.CarrierModelPlanner;
import dev.quarterback.benchmark.ordermodel.OrderModelPlanner;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Plans a problem with one of several models and prints a line of figures.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -Xmx8g -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.ModelComparison \
 *     week:12000:1 --model orders-default --seconds 10 --seed 0
 * }</pre>
 *
 * <p>One model a run, so that the models' memory and compiled code do not mix.
 */
@Command(name = "ModelComparison", mixinStandardHelpOptions = true, description = "Measures a model on a problem.")
public final class ModelComparison implements Callable<Integer> {
    private static final List<MeasuredModel> MODELS = List.of(new CarrierModelPlanner(), new OrderModelPlanner());

    private static final double BYTES_PER_MIB = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM", description = "A problem file, or kind:orders:seed to generate one.")
    private String problem = "";

    @Option(
            names = "--model",
            required = true,
            completionCandidates = Names.class,
            description = "The model to plan with: ${COMPLETION-CANDIDATES}.")
    private String model = "";

    @Option(names = "--seconds", defaultValue = "10", description = "Time to plan (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--seed", defaultValue = "0", description = "Of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the plan.")
    private @Nullable Path out;

    /** Runs the command and exits: 0 a sound plan was made, 1 invalid input or a broken plan, 2 wrong usage. */
    public static void main(String[] args) {
        System.exit(Failures.run(new ModelComparison(), args));
    }

    @Override
    public Integer call() throws IOException {
        MeasuredModel measuredModel = model();
        Problem read = ProblemSource.get(problem, commandLine());
        List<String> unknown = measuredModel.unknownFields(read);
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    commandLine(),
                    problem + " has " + String.join(", ", unknown) + ", which " + model + " does not know.");
        }
        Measurement measured = measuredModel.measure(read, Duration.ofSeconds(seconds), seed);
        CheckReport report = PlanChecker.check(read, measured.plan());
        if (out != null) {
            PlanWriter.write(measured.plan(), report.figures(), out);
        }
        PrintWriter output = commandLine().getOut();
        output.println(line(measured, report));
        return report.isSound() ? 0 : 1;
    }

    private MeasuredModel model() {
        return MODELS.stream()
                .filter(known -> known.modelName().equals(model))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        commandLine(), "No model (" + model + "). There are " + String.join(", ", new Names()) + "."));
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private static String line(Measurement measured, CheckReport report) {
        PlanFigures figures = report.figures();
        return String.format(
                Locale.ROOT,
                "%s: orders %d, heap %.1f MiB, clone %.2f ms, first plan %d ms, calculations/s %d, improvements %d, "
                        + "appointments kept %d of %d, deliveries %d (weight %d), cost %d, %s",
                measured.model(),
                figures.orders(),
                measured.heapBytes() / BYTES_PER_MIB,
                measured.cloneTime().toNanos() / NANOS_PER_MILLI,
                measured.firstPlan().toMillis(),
                measured.calculationsPerSecond(),
                measured.improvements(),
                figures.appointmentsKept(),
                figures.appointments(),
                figures.delivered(),
                figures.deliveredWeight(),
                figures.cost(),
                report.isSound() ? "sound" : "BROKEN: " + report.violationsPerRule());
    }

    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return MODELS.stream().map(MeasuredModel::modelName).iterator();
        }
    }
}
