package dev.quarterback.cli;

import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.cli.report.PlanSummary;
import dev.quarterback.cli.report.PlanSummaryJson;
import dev.quarterback.cli.report.PlanSummaryText;
import dev.quarterback.cli.report.ProblemFigures;
import dev.quarterback.cli.report.ProblemFiguresJson;
import dev.quarterback.cli.report.ProblemFiguresText;
import dev.quarterback.format.ProblemWarnings;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code check}: validates a problem, or a plan against it. */
@Command(
        name = "check",
        description = "Checks a problem, or a plan against it, also one made by hand or by another program.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "PLAN", description = "a plan of it; - for standard input")
    private @Nullable Path planFile;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<String> warnings = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile));
        return json.run(console, this::files, this::check);
    }

    private int check() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        ProblemWarnings.of(problem).forEach(warning -> warnings.add(warning.toString()));
        warnings.forEach(
                warning -> console.complain(List.of(StandardStreams.inputName(problemFile) + ": warning: " + warning)));
        return planFile == null ? valid(problem) : check(problem, FormatFiles.readPlan(planFile, console));
    }

    private int valid(Problem problem) {
        ProblemFigures figures = ProblemFigures.of(problem);
        if (json.isAsked()) {
            ObjectNode object = object(ExitStatus.DONE);
            ProblemFiguresJson.addTo(object, problem, figures);
            print(object);
        } else {
            console.print(ProblemFiguresText.lines(problem, figures));
        }
        return ExitStatus.DONE;
    }

    private int check(Problem problem, Plan plan) {
        CheckReport report = PlanChecker.check(problem, plan);
        int status = report.isSound() ? ExitStatus.DONE : ExitStatus.INVALID;
        if (json.isAsked()) {
            ObjectNode object = object(status);
            BrokenRules.addTo(object, report.violations());
            if (report.isSound()) {
                PlanSummaryJson.addTo(object, PlanSummary.of(problem, plan, report.figures()));
            } else {
                PlanSummaryJson.addFigures(object, report.figures());
            }
            print(object);
        } else {
            console.print(text(problem, plan, report));
        }
        return status;
    }

    private List<String> text(Problem problem, Plan plan, CheckReport report) {
        List<String> lines = new ArrayList<>();
        if (report.isSound()) {
            lines.add("The plan breaks no rule.");
            lines.add("");
            lines.addAll(PlanSummaryText.lines(PlanSummary.of(problem, plan, report.figures())));
            if (plan.upperBound() != null) {
                lines.add("");
                lines.add("What it says to be proven is the plan's word; quarterback bound " + problemFile + " --plan "
                        + planFile + " proves it.");
            }
        } else {
            lines.addAll(BrokenRules.text(report.violations()));
            lines.add("");
            lines.add(BrokenRules.figures(report.figures()));
        }
        return lines;
    }

    private void print(ObjectNode object) {
        ArrayNode array = object.putArray("warnings");
        warnings.forEach(array::add);
        console.print(List.of(object.toString()));
    }

    private ObjectNode object(int status) {
        return files().put("status", status);
    }

    private ObjectNode files() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("problem", problemFile.toString());
        if (planFile != null) {
            object.put("plan", planFile.toString());
        }
        return object;
    }
}
