package dev.quarterback.cli;

import dev.quarterback.cli.report.HistoryJson;
import dev.quarterback.cli.report.HistoryText;
import dev.quarterback.format.CsvHistoryWriter;
import dev.quarterback.format.HistoryWriter;
import dev.quarterback.history.History;
import dev.quarterback.history.HistoryChecker;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.history.HistoryFault;
import dev.quarterback.history.HistoryFigures;
import dev.quarterback.history.HistoryTally;
import dev.quarterback.path.SamplePath;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.SimulatedQuarter;
import dev.quarterback.quarter.Simulation;
import dev.quarterback.quarter.SimulationListener;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code simulate}: plays a quarter day by day under a policy. */
@Command(
        name = "simulate",
        description =
                "Plays a quarter day by day: each morning a policy plans with what is known, today's trips leave, and"
                        + " what happens comes from a sample path, which generate path makes; see docs/quarter.md.",
        footer = {
            "",
            "Ctrl-c ends it after the last day that was planned as a whole, and still writes the history so far.",
        })
final class SimulateCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(paramLabel = "QUARTER", description = "the problem of all orders; - for standard input")
    private Path problemFile = Path.of("");

    @Option(
            names = "--path",
            required = true,
            paramLabel = "PATH",
            description = "the sample path: what really happens; - for standard input")
    private Path pathFile = Path.of("");

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            converter = PolicyConverter.class,
            description = "how each morning is planned, one of the policies below (default: rolling)")
    private PolicyKind policy = PolicyKind.ROLLING;

    @Option(names = "--out", required = true, paramLabel = "HISTORY", description = "where the history goes")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "DIR", description = "also write the history as CSV files to this folder")
    private @Nullable Path csv;

    @Option(
            names = "--plans",
            paramLabel = "DIR",
            description = "also write each morning's problem and plan to this folder")
    private @Nullable Path plans;

    @Mixin
    private final SimulationFlags options = new SimulationFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SimulateCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    /** Adds what the policies are to the help. */
    static void tellPoliciesIn(CommandLine command) {
        List<String> lines = new ArrayList<>(
                Arrays.asList(command.getCommandSpec().usageMessage().footer()));
        lines.addAll(List.of("", "Policies:"));
        for (PolicyKind kind : PolicyKind.values()) {
            lines.add(String.format("  %-10s  %s", kind.id(), kind.about()));
        }
        command.getCommandSpec().usageMessage().footer(lines.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        options.check(spec);
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, pathFile));
        interrupts.install("simulated");
        return json.run(console, this::files, this::simulate);
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, null)
                .put("path", pathFile.toString())
                .put("out", out.toString());
    }

    private int simulate() {
        FormatFiles.checkWritable(out);
        Problem problem = FormatFiles.readProblem(problemFile, console);
        SamplePath path = FormatFiles.readPath(pathFile, problem, console);
        SimulatedQuarter simulated = run(problem, path);
        History history = simulated.history();
        if (history.days().isEmpty()) {
            throw CommandFailure.interrupted(problemFile, "stopped before a day was over");
        }
        simulated.warnings().forEach(warning -> console.complain(List.of("warning: " + warning)));
        requireSound(HistoryChecker.check(problem, path, history));
        HistoryFigures figures = HistoryTally.of(problem, path, history);
        FormatFiles.write(out, () -> HistoryWriter.write(history, figures, out));
        Path folder = csv;
        if (folder != null) {
            FormatFiles.write(folder, () -> CsvHistoryWriter.write(problem, path, history, figures, folder));
        }
        tell(problem, history, figures);
        return ExitStatus.DONE;
    }

    private SimulatedQuarter run(Problem problem, SamplePath path) {
        SimulationProgress progress = new SimulationProgress(console, InstantSource.system(), problem.days());
        SimulationListener files = plans == null ? SimulationListener.NONE : PlansOfDays.to(plans);
        StopSignal stop = interrupts.simulating();
        try {
            return new Simulation(planner::planWithoutBound, options.options())
                    .run(problem, path, policy, both(progress, files), stop);
        } finally {
            interrupts.ended();
            progress.end();
        }
    }

    private static SimulationListener both(SimulationListener one, SimulationListener other) {
        return new SimulationListener() {
            @Override
            public void dayPlanned(Problem window, Plan plan) {
                one.dayPlanned(window, plan);
                other.dayPlanned(window, plan);
            }

            @Override
            public void dayOver(HistoryDay day) {
                one.dayOver(day);
                other.dayOver(day);
            }
        };
    }

    private static void requireSound(List<HistoryFault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The history breaks rules, " + faults.size() + " times in all, first (" + faults.get(0) + ").");
        }
    }

    private void tell(Problem problem, History history, HistoryFigures figures) {
        boolean stopped = history.days().size() < problem.days();
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE).put("stopped", stopped);
            object.put("policy", history.policy());
            HistoryJson.addTo(object, figures);
            console.print(List.of(object.toString()));
            return;
        }
        List<String> lines = new ArrayList<>(HistoryText.lines(problem, history, figures));
        lines.add("");
        lines.add("Checked as a whole: it breaks no rule");
        lines.add("History: " + out
                + (stopped ? " (stopped early, after " + history.days().size() + " days)" : ""));
        console.print(lines);
    }
}
