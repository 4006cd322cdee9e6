package dev.quarterback.cli;

import dev.quarterback.cli.PlanRun.Planned;
import java.nio.file.Path;
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
import picocli.CommandLine.TypeConversionException;

/** {@code plan}: plans one problem after the other, on after a bad one. */
@Command(
        name = "plan",
        description = "Plans deliveries: which vehicle rides on which trip and is handed over where and when.",
        footer = {
            "",
            "Ctrl-c ends the search early and still writes the best plan found; a second one ends at once.",
            "With several problems a bad one does not keep the others from being planned; the exit status is 1 then.",
            "Where they name their markets, a table of the markets and of the world comes last; see docs/commands.md.",
            "",
            "With --out - the plan goes to standard output and the summary to standard error. Without --out the plan of a "
                    + "problem from standard input or from a shell's <(...) is named after the problem's own name."
        })
final class PlanCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(
            arity = "1..*",
            paramLabel = "PROBLEM",
            description = ProblemFiles.PROBLEM + "; or a folder of problems")
    private List<Path> problems = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE-OR-DIR",
            description =
                    "where the plan goes; for several problems a folder; - for standard output (default: NAME.plan.json here)")
    private @Nullable String out;

    @Option(
            names = "--report",
            paramLabel = "HTML",
            description = "also write the plan as an HTML file that can be mailed; for one problem")
    private @Nullable Path report;

    @Mixin
    private final PlanFlags flags = new PlanFlags();

    @Mixin
    private final WorldTargetFlag worldTarget = new WorldTargetFlag();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PlanCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        String mistake = flags.findMistake();
        if (mistake != null) {
            throw new ParameterException(spec.commandLine(), mistake);
        }
        checkOut();
        List<Path> files = ProblemFiles.find(problems);
        List<@Nullable Path> inputs = new ArrayList<>(files);
        inputs.add(flags.from());
        StandardStreams.checkReadOnce(spec, inputs);
        if (files.size() > 1 && flags.from() != null) {
            throw new ParameterException(
                    spec.commandLine(), "--from: an earlier plan goes with one problem, not with " + files.size());
        }
        if (files.size() > 1 && report != null) {
            throw new ParameterException(
                    spec.commandLine(), "--report: goes with one problem, not with " + files.size());
        }
        worldTarget.check(spec, files);
        List<PlanTarget> targets = PlanTarget.of(files, out);
        checkReport(targets.get(0));
        interrupts.install("planned");
        PlanRun run = new PlanRun(console, planner, interrupts, flags);
        return targets.size() == 1
                ? planOne(run, targets.get(0))
                : new PlanBatch(console, run, interrupts, json, worldTarget.target()).plan(targets);
    }

    private void checkOut() {
        if (out == null) {
            return;
        }
        try {
            if (StandardStreams.isOutput(new PathConverter().convert(out)) && json.isAsked()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--json: needs another --out, since the plan itself goes to standard output");
            }
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--out: " + e.getMessage());
        }
    }

    /** Refuses a report that could not be written, or would take the place of another file. */
    private void checkReport(PlanTarget target) {
        Path file = report;
        if (file == null) {
            return;
        }
        if (StandardStreams.isOutput(file)) {
            throw new ParameterException(spec.commandLine(), "--report: takes a file, not standard output");
        }
        Path place = file.toAbsolutePath().normalize();
        if (place.equals(target.plan().toAbsolutePath().normalize())
                || place.equals(target.problem().toAbsolutePath().normalize())) {
            throw CommandFailure.usage(file + ": is the problem or the plan; name another file for the report");
        }
        FormatFiles.checkWritable(file);
    }

    private int planOne(PlanRun run, PlanTarget target) {
        try {
            Planned planned = run.plan(target);
            PlannedReport written = report == null ? null : PlannedReport.write(planned, report, console);
            if (planned.target().isStandardOutput()) {
                console.complain(PlanReport.text(planned, written));
            } else {
                console.print(
                        json.isAsked()
                                ? List.of(PlanReport.json(planned, written).toString())
                                : PlanReport.text(planned, written));
            }
            return ExitStatus.DONE;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            CommandFailure failure = CommandFailure.of(StandardStreams.inputName(target.problem()), e);
            if (json.isAsked()) {
                console.print(List.of(PlanReport.json(target, failure).toString()));
            }
            throw failure;
        }
    }
}
