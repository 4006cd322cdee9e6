package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.report.Fact;
import dev.quarterback.report.MissingOrders;
import dev.quarterback.report.ReportInput;
import dev.quarterback.run.RunningTime;
import java.nio.file.Path;
import java.time.Duration;
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

/** {@code report}: writes a plan as one HTML file that can be mailed. */
@Command(
        name = "report",
        description =
                "Writes a plan as one HTML file that can be mailed: figures, charts, map, what is missing and why,"
                        + " whom to call; see docs/report.md.")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan; - for standard input")
    private Path planFile = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "HTML",
            description = "where the report goes; - for standard output")
    private Path out = Path.of("");

    @Option(
            names = "--before",
            paramLabel = "PLAN",
            description = "the earlier plan that this one takes the place of: tell whom to call")
    private @Nullable Path beforeFile;

    @Option(
            names = "--before-problem",
            paramLabel = "PROBLEM",
            description = "the problem that the earlier plan is one of (default: the same problem)")
    private @Nullable Path beforeProblemFile;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "look at missing orders for N seconds at most; 0 for the plan's own reasons (default: 60)")
    private long seconds;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuse(
                seconds < 0 || seconds > PlanFlags.LONGEST_SECONDS,
                "--seconds " + seconds + ": give a whole number from 0 to " + PlanFlags.LONGEST_SECONDS);
        refuse(
                beforeProblemFile != null && beforeFile == null,
                "--before-problem: name the earlier plan too, with --before");
        refuse(
                StandardStreams.isOutput(out) && json.isAsked(),
                "--json: needs another --out, since the report itself goes to standard output");
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile, beforeFile, beforeProblemFile));
        return json.run(console, this::files, this::report);
    }

    private void refuse(boolean wrong, String mistake) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), mistake);
        }
    }

    private int report() {
        checkOut();
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = FormatFiles.readPlan(planFile, console);
        PlanFigures figures = SoundPlan.figures(problem, plan, problemFile, planFile);
        PlanDifference difference = difference(new ComparedPlan(problem, plan, figures));
        long end = RunningTime.nanos() + Duration.ofSeconds(seconds).toNanos();
        MissingOrders missing = ReportFile.missing(problem, plan, () -> RunningTime.nanos() - end >= 0);
        ReportInput input =
                new ReportInput(problem, plan, figures, missing, false, difference, List.of(), List.of(), facts());
        print(missing, ReportFile.write(input, out, console));
        return ExitStatus.DONE;
    }

    private void checkOut() {
        if (StandardStreams.isOutput(out)) {
            return;
        }
        for (Path file : inputs()) {
            if (out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
                throw CommandFailure.usage(out + ": is what the report is made of; name another file for the report");
            }
        }
        FormatFiles.checkWritable(out);
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(List.of(problemFile, planFile));
        if (beforeFile != null) {
            inputs.add(beforeFile);
        }
        if (beforeProblemFile != null) {
            inputs.add(beforeProblemFile);
        }
        return inputs;
    }

    private @Nullable PlanDifference difference(ComparedPlan after) {
        Path before = beforeFile;
        if (before == null) {
            return null;
        }
        Path fileOfProblem = beforeProblemFile == null ? problemFile : beforeProblemFile;
        Problem problem = beforeProblemFile == null ? after.problem() : FormatFiles.readProblem(fileOfProblem, console);
        return PlanDifference.between(SoundPlan.read(problem, fileOfProblem, before, console), after);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Problem", StandardStreams.inputName(problemFile)));
        facts.add(new Fact("Plan", StandardStreams.inputName(planFile)));
        facts.add(new Fact("Time and seed", "not known: a plan's file does not tell them"));
        if (beforeFile != null) {
            facts.add(new Fact("Plan before", StandardStreams.inputName(beforeFile)));
        }
        return facts;
    }

    private void print(MissingOrders missing, int bytes) {
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE);
            object.put("bytes", bytes).put("missing", missing.orders().size()).put("explained", missing.explained());
            console.print(List.of(object.toString()));
            return;
        }
        List<String> lines = List.of("Report: " + (StandardStreams.isOutput(out) ? "standard output" : out) + " ("
                + count(bytes, "byte") + "; " + whole(missing.explained()) + " of "
                + count(missing.orders().size(), "missing order") + " looked at)");
        if (StandardStreams.isOutput(out)) {
            console.complain(lines);
        } else {
            console.print(lines);
        }
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, planFile).put("report", out.toString());
    }
}
