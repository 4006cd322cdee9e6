package dev.quarterback.cli;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.check.Violation;
import dev.quarterback.cli.report.PlanDifferenceCsv;
import dev.quarterback.cli.report.PlanDifferenceJson;
import dev.quarterback.cli.report.PlanDifferenceText;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code diff}: tells how two plans differ. */
@Command(
        name = "diff",
        description = "Tells how two plans differ: figures, orders, appointments lost and won, whom to call, carriers.",
        footer = {"", "Plans that differ are no error: the exit status is 0."})
final class DiffCommand implements Callable<Integer> {
    /** Broken rules of a plan that are told; check tells the others. */
    private static final int SHOWN = 5;

    /** What a plan that breaks rules may be a plan of, and how to name that. */
    private enum Side {
        BEFORE("the problem before a change", "as PROBLEM, and the changed one with --other-problem"),
        AFTER("a changed problem", "with --other-problem");

        private final String likely;
        private final String naming;

        Side(String likely, String naming) {
            this.likely = likely;
            this.naming = naming;
        }
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan before; - for standard input")
    private Path planFile = Path.of("");

    @Parameters(index = "2", paramLabel = "OTHER", description = "the plan after; - for standard input")
    private Path otherFile = Path.of("");

    @Option(
            names = "--other-problem",
            paramLabel = "PROBLEM",
            description = "the changed problem that OTHER is a plan of (default: the same problem)")
    private @Nullable Path otherProblemFile;

    @Option(names = "--all", description = "show long lists to their ends")
    private boolean all;

    @Option(names = "--csv", description = "print the orders that differ as CSV, one a line")
    private boolean csv;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuse(csv && json.isAsked(), "--json, --csv: leave one out");
        refuse(all && (csv || json.isAsked()), "--all: of no use to " + (csv ? "--csv" : "--json") + ", which has all");
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile, otherFile, otherProblemFile));
        return json.run(console, this::files, this::compare);
    }

    private void refuse(boolean wrong, String mistake) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), mistake);
        }
    }

    private int compare() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        ComparedPlan before = sound(problem, problemFile, planFile, Side.BEFORE);
        ComparedPlan after = otherProblemFile == null
                ? sound(problem, problemFile, otherFile, Side.AFTER)
                : sound(FormatFiles.readProblem(otherProblemFile, console), otherProblemFile, otherFile, Side.AFTER);
        print(PlanDifference.between(before, after));
        return ExitStatus.DONE;
    }

    private ComparedPlan sound(Problem problem, Path fileOfProblem, Path file, Side side) {
        Plan plan = FormatFiles.readPlan(file, console);
        CheckReport report = PlanChecker.check(problem, plan);
        if (!report.isSound()) {
            throw CommandFailure.invalid(file, broken(report.violations(), fileOfProblem, file, side), null);
        }
        return new ComparedPlan(problem, plan, report.figures());
    }

    private static List<String> broken(List<Violation> violations, Path fileOfProblem, Path file, Side side) {
        Violation first = violations.get(0);
        if (first.rule() == Rule.PLAN_OF_ANOTHER_PROBLEM) { // All else that is broken follows from that.
            return List.of(
                    first.place() + ": " + first.message(), "name the problem that it is a plan of " + side.naming);
        }
        List<String> lines = new ArrayList<>();
        violations.stream().limit(SHOWN).forEach(one -> lines.add(one.place() + ": " + one.message()));
        if (violations.size() > SHOWN) {
            lines.add("and " + (violations.size() - SHOWN) + " more; quarterback check " + fileOfProblem + " " + file
                    + " lists them all");
        }
        lines.add("if it is a plan of " + side.likely + ", name that one " + side.naming);
        return lines;
    }

    private void print(PlanDifference difference) {
        if (csv) {
            try {
                PlanDifferenceCsv.write(difference, console.bytes());
            } catch (IOException e) {
                // The console has noticed and says so when the command ends.
            }
        } else if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE);
            PlanDifferenceJson.addTo(object, difference);
            console.print(List.of(object.toString()));
        } else {
            console.print(PlanDifferenceText.lines(difference, all));
        }
    }

    private ObjectNode files() {
        ObjectNode object = JsonFlag.about(problemFile, planFile).put("other", otherFile.toString());
        if (otherProblemFile != null) {
            object.put("otherProblem", otherProblemFile.toString());
        }
        return object;
    }
}
