package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import dev.quarterback.change.Change;
import dev.quarterback.cli.report.EditsJson;
import dev.quarterback.cli.report.EditsText;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Outlook;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.LockCost;
import dev.quarterback.replanning.LockCosts;
import dev.quarterback.replanning.PlanMaker;
import dev.quarterback.replanning.RevisedProblem;
import dev.quarterback.replanning.Reviser;
import dev.quarterback.replanning.Revision;
import dev.quarterback.replanning.RevisionRequest;
import dev.quarterback.replanning.edited.EditedPlan;
import dev.quarterback.replanning.edited.Price;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** {@code revise}: plans again after a change, so that customers hardly notice. */
@Command(
        name = "revise",
        description =
                "Plans again after a change, from the plan so far: what still holds of it stays, appointments that"
                        + " can be kept come first, and handovers stay where they cost no delivery; see docs/replanning.md.",
        footer = {
            "",
            "The new plan is one of the changed problem, which --problem-out writes; check takes the two.",
            "Ctrl-c ends the search early and still writes the best plan found; a second one ends at once."
        })
final class ReviseCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 400;

    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(
            index = "0",
            paramLabel = "PROBLEM",
            description = "the problem before the change; - for standard input")
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan so far; - for standard input")
    private Path planFile = Path.of("");

    @Option(
            names = "--change",
            paramLabel = "FILE-OR-TEXT",
            description = "what has changed: a JSON file, - for standard input, or text such as"
                    + " 'carrier-off carrier=C001 from=2019-06-25'; several are applied in turn")
    private List<String> changes = List.of();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "roll on to this day first: what the plan has for the days before has happened")
    private @Nullable LocalDate to;

    @Option(names = "--out", required = true, paramLabel = "PLAN", description = "where the new plan goes")
    private Path out = Path.of("");

    @Option(names = "--problem-out", paramLabel = "FILE", description = "where the changed problem goes")
    private @Nullable Path problemOut;

    @Option(
            names = "--keep-days",
            paramLabel = "N",
            description = "handovers and trips of the first N planning days stay as they are, where they still can")
    private int keepDays;

    @Option(
            names = "--lock-costs",
            description = "tell what each lock costs: plans once more without each of them, in the same time")
    private boolean lockCosts;

    @Mixin
    private final EditedFlags editing = new EditedFlags();

    @Mixin
    private final EffortFlags effort = new EffortFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ReviseCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        effort.check(spec);
        if (keepDays < 0 || keepDays > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), "--keep-days " + keepDays + ": give a whole number from 0 to " + MOST_DAYS);
        }
        editing.check(spec);
        List<ChangeSource> sources = changes.stream().map(ChangeSource::of).toList();
        List<@Nullable Path> files = new ArrayList<>(List.of(problemFile, planFile));
        sources.forEach(source -> files.add(source.file()));
        StandardStreams.checkReadOnce(spec, files);
        interrupts.install("revised");
        return json.run(console, this::report, () -> revise(sources));
    }

    private ReviseReport files() {
        return new ReviseReport(problemFile, planFile, out, problemOut);
    }

    private ObjectNode report() {
        return files().json();
    }

    private int revise(List<ChangeSource> sources) {
        refuseSame(out, problemFile, "is the problem itself; name another file for the plan");
        FormatFiles.checkWritable(out);
        if (problemOut != null) {
            refuseSame(problemOut, planFile, "is the plan so far; name another file for the changed problem");
            refuseSame(problemOut, out, "would be both the plan and the changed problem; name two files");
            FormatFiles.checkWritable(problemOut);
        }
        Problem problem = FormatFiles.readProblem(problemFile, console);
        ComparedPlan before = SoundPlan.read(problem, problemFile, planFile, console);
        EditedPlan edited = editing.read(before, console);
        ComparedPlan start = edited == null ? before : edited.repaired();
        Change change = GivenChange.read(to, sources, problem, start.plan(), console);
        RevisedProblem revised = RevisedProblem.of(problem, start.plan(), before.plan(), change, keepDays);
        if (problemOut != null) {
            FormatFiles.writeProblem(problemOut, revised.problem());
        }
        // A plan around edits has no bound, so none is proven beside the search.
        PlanMaker maker =
                edited == null || edited.isAsPlanned() ? planner::plan : edited.around(planner::planWithoutBound);
        Reviser reviser = new Reviser(maker);
        StopSignal stop = interrupts.planning();
        try {
            Revision searched = search(reviser, new RevisionRequest(before, change, keepDays), revised, stop);
            Revision revision = edited == null ? searched : edited.told(searched);
            List<LockCost> costs = lockCosts
                    ? new LockCosts(reviser)
                            .of(new RevisionRequest(start, change, keepDays), revision, effort.options(), stop)
                    : List.of();
            tell(change, revision, costs, edited, problem);
        } finally {
            interrupts.ended();
        }
        return ExitStatus.DONE;
    }

    private void tell(
            Change change, Revision revision, List<LockCost> costs, @Nullable EditedPlan edited, Problem problem) {
        revision.result()
                .warnings()
                .forEach(warning ->
                        console.complain(List.of(StandardStreams.inputName(problemFile) + ": warning: " + warning)));
        ReviseReport report = files();
        boolean isOnlyEdited = change.operations().isEmpty() && keepDays == 0;
        Price around = edited == null || !isOnlyEdited
                ? null
                : edited.priceOf(revision.result().plan());
        if (json.isAsked()) {
            ObjectNode object = report.json(change, revision, costs, interrupts.isGiven());
            if (edited != null) {
                EditsJson.addTo(object, edited.edits(), edited.brokenTogether(), edited.together(), around);
            }
            console.print(List.of(object.toString()));
            return;
        }
        List<String> lines = new ArrayList<>();
        if (edited != null) {
            lines.addAll(new EditsText(problem.weights())
                    .lines(edited.edits(), edited.brokenTogether(), edited.together(), around));
        }
        lines.addAll(report.text(revision, costs, interrupts.isGiven()));
        console.print(lines);
    }

    private static void refuseSame(Path written, Path other, String why) {
        if (written.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            throw CommandFailure.usage(written + ": " + why);
        }
    }

    private Revision search(Reviser reviser, RevisionRequest request, RevisedProblem revised, StopSignal stop) {
        PlanOptions options = effort.options();
        try (ProgressView progress = ProgressView.of(revised.problem(), options, console)) {
            Revision revision = reviser.revise(request, revised, options, progress, stop);
            FormatFiles.writePlan(
                    out,
                    revision.result().plan(),
                    revision.result().figures(),
                    Outlook.of(
                            revision.problem(),
                            revision.result().figures(),
                            revision.result().plan().upperBound()));
            return revision;
        }
    }
}
