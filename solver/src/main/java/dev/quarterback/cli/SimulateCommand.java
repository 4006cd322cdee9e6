package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.count;

import dev.quarterback.cli.SimulationRun.Asked;
import dev.quarterback.cli.SimulationRun.Simulated;
import dev.quarterback.quarter.PolicyKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "QUARTER",
            description = "the problem of all orders; - for standard input; several are simulated one after the other")
    private List<Path> quarters = List.of();

    @Option(
            names = "--path",
            required = true,
            paramLabel = "PATH",
            description =
                    "the sample path: what really happens; - for standard input; for several quarters given as often,"
                            + " each is that of the problem which it names")
    private List<Path> paths = List.of();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            converter = PolicyConverter.class,
            description = "how each morning is planned, one of the policies below (default: rolling)")
    private PolicyKind policy = PolicyKind.ROLLING;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "HISTORY",
            description = "where the history goes; for several quarters a folder")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "DIR", description = "also write the history as CSV files to this folder")
    private @Nullable Path csv;

    @Option(
            names = "--plans",
            paramLabel = "DIR",
            description = "also write each morning's problem and plan to this folder")
    private @Nullable Path plans;

    @Option(
            names = "--outlook",
            description =
                    "also tell after each day where month and quarter may end, an estimate, and prove in hindsight"
                            + " what the quarter comes to at most")
    private boolean outlook;

    @Option(
            names = "--wave",
            description = "also tell how far vehicles went early and late in a month: whether far centers come first")
    private boolean wave;

    @Mixin
    private final SimulationFlags options = new SimulationFlags();

    @Mixin
    private final WorldTargetFlag worldTarget = new WorldTargetFlag();

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
        Asked asked = new Asked(outlook, wave, quarters.size() > 1);
        SimulationRun run = new SimulationRun(console, planner, interrupts, policy, options.options(), asked);
        return quarters.size() == 1 ? simulateOne(run, quarters.get(0)) : simulateSeveral(run);
    }

    private int simulateOne(SimulationRun run, Path quarter) {
        if (paths.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--path: one quarter goes with one path, not with " + paths.size());
        }
        worldTarget.check(spec, quarters);
        Path path = paths.get(0);
        StandardStreams.checkReadOnce(spec, Arrays.asList(quarter, path));
        interrupts.install("simulated");
        return json.run(console, () -> files(quarter, path), () -> {
            Simulated simulated = run.simulate(SimulationTarget.one(quarter, path, out, csv, plans));
            console.print(
                    json.isAsked()
                            ? List.of(SimulationReport.json(simulated).toString())
                            : SimulationReport.text(simulated));
            return ExitStatus.DONE;
        });
    }

    private ObjectNode files(Path quarter, Path path) {
        return JsonFlag.about(quarter, null).put("path", path.toString()).put("out", out.toString());
    }

    private int simulateSeveral(SimulationRun run) {
        if (paths.size() != quarters.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--path: " + count(paths.size(), "path") + " for " + quarters.size()
                            + " quarters; give the path of each quarter");
        }
        Stream.concat(quarters.stream(), paths.stream())
                .filter(StandardStreams::isNameless)
                .findFirst()
                .ifPresent(this::refuseNameless);
        if ((outlook || wave) && !json.isAsked()) {
            throw new ParameterException(
                    spec.commandLine(),
                    (outlook ? "--outlook" : "--wave")
                            + ": of several quarters it is told with --json only; add that, or give one quarter");
        }
        worldTarget.check(spec, quarters);
        List<SimulationTarget> targets = SimulationTarget.several(QuarterPaths.of(quarters, paths), out, csv, plans);
        interrupts.install("simulated");
        return new SimulationBatch(console, run, interrupts, json, worldTarget.target()).simulate(targets);
    }

    private void refuseNameless(Path input) {
        throw new ParameterException(
                spec.commandLine(),
                input + ": can be read only once; with several quarters, name files for all of them and their paths");
    }
}
