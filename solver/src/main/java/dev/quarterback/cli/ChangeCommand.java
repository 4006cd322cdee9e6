package dev.quarterback.cli;

import dev.quarterback.change.Remaining;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.check.Rule;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InputWarning;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.format.ProblemWarnings;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.reach.MadeImpossible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code change}: makes the problem after a change. */
@Command(
        name = "change",
        description =
                "Changes a problem: carriers, centers, departures, vessels, orders, rules, weights, locks, days that are over;"
                        + " docs/changes.md has the operations.")
final class ChangeCommand implements Callable<Integer> {
    /** What shows that a plan is one of another problem. */
    private static final Set<Rule> OF_ANOTHER =
            EnumSet.of(Rule.PLAN_OF_ANOTHER_PROBLEM, Rule.UNKNOWN_CARRIER_OR_CENTER, Rule.UNKNOWN_ORDER);

    /** Places that are told of such a plan. */
    private static final int SHOWN = 5;

    private final Console console;

    @Parameters(paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Option(
            names = "--change",
            required = true,
            paramLabel = "FILE-OR-TEXT",
            description = "operations: a JSON file, - for standard input, or text such as"
                    + " 'add-carriers count=10 like=C001; move-vessel vessel=V1 days=2'; several are applied in turn")
    private List<String> changes = List.of();

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "the plan that locks of its trips and orders, and roll, refer to")
    private @Nullable Path planFile;

    @Mixin
    private final ProblemOutput output = new ProblemOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ChangeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ChangeSource> sources = changes.stream().map(ChangeSource::of).toList();
        List<@Nullable Path> files = new ArrayList<>(Arrays.asList(problemFile, planFile));
        sources.forEach(source -> files.add(source.file()));
        StandardStreams.checkReadOnce(spec, files);
        output.check(spec);
        return output.write(() -> changed(sources), console);
    }

    private MadeProblem changed(List<ChangeSource> sources) {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = planFile == null ? null : planOf(problem, planFile);
        Problem changed = problem;
        List<String> wrong = new ArrayList<>();
        for (ChangeSource source : sources) {
            ChangeDraft draft = source.read(console);
            if (draft.size() == 0) {
                console.complain(List.of(source.name() + ": warning: no operations; nothing changes"));
            }
            try {
                changed = ChangedProblem.of(changed, draft, plan);
                plan = plan != null && draft.change().rollsOn() ? Remaining.of(plan, changed) : plan;
            } catch (InvalidInputException e) {
                e.lines().forEach(line -> wrong.add(source.name() + ": " + line));
            }
        }
        if (!wrong.isEmpty()) {
            throw CommandFailure.invalid(wrong, null);
        }
        return new MadeProblem(changed, newWarnings(problem, changed), List.of(), MadeImpossible.of(problem, changed));
    }

    /** The plan that locks refer to; one of another problem would lock nothing, or what is not meant. */
    private Plan planOf(Problem problem, Path file) {
        Plan plan = FormatFiles.readPlan(file, console);
        List<String> wrong = PlanChecker.check(problem, plan).violations().stream()
                .filter(violation -> OF_ANOTHER.contains(violation.rule()))
                .limit(SHOWN)
                .map(violation -> violation.place() + ": " + violation.message())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!wrong.isEmpty()) {
            wrong.add("give a plan of this problem, " + problemFile);
            throw CommandFailure.invalid(file, wrong, null);
        }
        return plan;
    }

    /** Those that the problem had before say nothing about the change. */
    private List<String> newWarnings(Problem before, Problem after) {
        List<String> known = messages(ProblemWarnings.of(before));
        List<String> warnings = messages(ProblemWarnings.of(after));
        warnings.removeAll(known);
        warnings.forEach(warning -> console.complain(List.of("--change: warning: " + warning)));
        return warnings;
    }

    private static List<String> messages(List<InputWarning> warnings) {
        return new ArrayList<>(warnings.stream().map(InputWarning::toString).toList());
    }
}
