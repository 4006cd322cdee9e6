package dev.quarterback.benchmark;

import dev.quarterback.benchmark.derived.PlannedProblem;
import dev.quarterback.benchmark.derived.YardCutout;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Cuts a yard, with what a plan leaves it, out of a problem, so that search and bound can be studied on it alone.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.YardCut \
 *     week.json week.plan.json Y-LAT --out lathrop.json --plan-out lathrop.plan.json
 * }</pre>
 */
@Command(
        name = "YardCut",
        mixinStandardHelpOptions = true,
        description = "Cuts a yard, with what a plan leaves it, out of a problem as a problem of its own.")
public final class YardCut implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The whole problem.")
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "A plan of it that breaks no rule.")
    private Path planFile = Path.of("");

    @Parameters(index = "2", paramLabel = "YARD", description = "The yard's id.")
    private String yard = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the yard's problem goes; gzipped if the name ends in .gz.")
    private Path out = Path.of("");

    @Option(names = "--plan-out", paramLabel = "FILE", description = "Where the plan's part of it goes, if anywhere.")
    private @Nullable Path planOut;

    /**
     * Runs the command and exits: 0 done, 1 invalid input or a plan that breaks a rule, 2 wrong usage or a file that
     * cannot be read or written.
     */
    public static void main(String[] args) {
        System.exit(Failures.run(new YardCut(), args));
    }

    @Override
    public Integer call() throws IOException {
        Problem problem = ProblemReader.read(problemFile);
        PlannedProblem cutout = cutOut(problem, SoundPlan.read(planFile, problem));
        PlanFigures figures = PlanChecker.check(cutout.problem(), cutout.plan()).figures();
        ProblemWriter.write(cutout.problem(), out);
        if (planOut != null) {
            PlanWriter.write(cutout.plan(), figures, planOut);
        }
        print(cutout.problem(), figures);
        return 0;
    }

    private PlannedProblem cutOut(Problem problem, Plan plan) {
        try {
            return YardCutout.of(problem, plan, yard);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void print(Problem cutout, PlanFigures figures) {
        PrintWriter printer = commandLine().getOut();
        printer.printf(
                "%s: orders %d, appointments %d, carriers %d%n",
                cutout.name(),
                figures.orders(),
                figures.appointments(),
                cutout.carriers().size());
        printer.printf(
                "The plan's part: kept %d, delivered %d, weighted %d%n",
                figures.appointmentsKept(), figures.delivered(), figures.deliveredWeight());
        printer.flush();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
