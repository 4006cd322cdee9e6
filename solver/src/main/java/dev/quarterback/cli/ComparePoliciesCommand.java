package dev.quarterback.cli;

import dev.quarterback.bound.BoundProver;
import dev.quarterback.cli.report.ComparisonCsv;
import dev.quarterback.cli.report.ComparisonJson;
import dev.quarterback.cli.report.ComparisonText;
import dev.quarterback.format.AtomicFile;
import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparisonOptions;
import dev.quarterback.quarter.comparison.ComparisonRun;
import dev.quarterback.quarter.comparison.Hindsight;
import dev.quarterback.quarter.comparison.NamedPath;
import dev.quarterback.quarter.comparison.PathTrial;
import dev.quarterback.quarter.comparison.PolicyComparison;
import dev.quarterback.report.PaceChart;
import dev.quarterback.report.PaceChart.Pace;
import dev.quarterback.run.StopSignal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code compare-policies}: policies side by side on the same paths, and what was possible in hindsight. */
@Command(
        name = "compare-policies",
        description =
                "Plays a quarter under several policies on the same sample paths, and proves and searches for each"
                        + " path what was possible in hindsight; see docs/quarter.md.",
        footer = {
            "",
            "Ctrl-c ends it; what is finished is kept in the folder of --out, and the same command goes on from there.",
        })
final class ComparePoliciesCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(paramLabel = "QUARTER", description = "the problem of all orders; - for standard input")
    private Path problemFile = Path.of("");

    @Option(
            names = "--policies",
            paramLabel = "NAMES",
            split = ",",
            converter = PolicyConverter.class,
            description = "the policies to compare, with commas between them (default: all)")
    private List<PolicyKind> policies = Arrays.asList(PolicyKind.values());

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder where what is finished is kept, and taken from when the command is run again")
    private Path out = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE", description = "also write a row for each path and policy as CSV")
    private @Nullable Path csv;

    @Option(
            names = "--plot",
            paramLabel = "SVG",
            description = "also draw the handovers a day of each policy, week by week")
    private @Nullable Path plot;

    @Mixin
    private final ComparedPathFlags paths = new ComparedPathFlags();

    @Mixin
    private final SimulationFlags simulation = new SimulationFlags();

    @Mixin
    private final HindsightFlags hindsight = new HindsightFlags();

    @Mixin
    private final AtOnceFlag atOnce = new AtOnceFlag();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ComparePoliciesCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        paths.check(spec);
        simulation.check(spec);
        hindsight.check(spec);
        atOnce.check(spec);
        StandardStreams.checkReadOnce(spec, paths.with(problemFile));
        interrupts.install("compared");
        return json.run(console, this::files, this::compare);
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, null).put("out", out.toString());
    }

    private void requireNoInput(Path output) {
        if (paths.with(problemFile).stream().anyMatch(input -> SameFile.is(input, output))) {
            throw CommandFailure.usage(output + ": would be written over, and is read; name another file");
        }
    }

    private int compare() {
        List<Path> outputs = Stream.of(Optional.ofNullable(csv), Optional.ofNullable(plot))
                .flatMap(Optional::stream)
                .toList();
        outputs.forEach(this::requireNoInput);
        outputs.forEach(FormatFiles::checkWritable);
        Problem problem = FormatFiles.readProblem(problemFile, console);
        List<NamedPath> all = paths.of(problem, console);
        List<PolicyKind> asked = List.copyOf(new LinkedHashSet<>(policies));
        ComparisonOptions options = hindsight.options(paths.under(simulation.options()));
        ComparisonFolder folder = new ComparisonFolder(out, problem, options, asked);
        folder.check(all);
        PolicyComparison comparison = run(problem, all, asked, options, folder);
        if (comparison.paths().isEmpty()) {
            throw CommandFailure.interrupted(
                    problemFile,
                    "stopped before a path was finished; what is finished is kept in " + out
                            + ", and the same command goes on from there");
        }
        writeFiles(problem, comparison);
        tell(problem, comparison, all.size());
        return ExitStatus.DONE;
    }

    private void writeFiles(Problem problem, PolicyComparison comparison) {
        Path table = csv;
        if (table != null) {
            FormatFiles.write(table, () -> ComparisonCsv.write(comparison, table));
        }
        Path chart = plot;
        if (chart != null) {
            List<Pace> paces = comparison.policies().stream()
                    .map(policy -> new Pace(policy.id(), comparison.pace(policy)))
                    .toList();
            byte[] svg = PaceChart.svg(problem.firstDay(), paces).getBytes(StandardCharsets.UTF_8);
            FormatFiles.write(chart, () -> AtomicFile.write(chart, out -> out.write(svg)));
        }
    }

    private PolicyComparison run(
            Problem problem,
            List<NamedPath> all,
            List<PolicyKind> asked,
            ComparisonOptions options,
            ComparisonFolder folder) {
        PathTrial trial = new PathTrial(planner::planWithoutBound, planner::boundOfOrders, options);
        int parts = all.size() * (asked.size() + 1);
        int together = together(problem, all);
        ComparisonProgress progress = new ComparisonProgress(console, InstantSource.system(), parts);
        StopSignal stop = interrupts.comparing();
        try {
            return new ComparisonRun(problem, asked, trial, folder, progress, stop).run(all, together);
        } finally {
            interrupts.ended();
        }
    }

    /** All paths are of the same quarter: their proofs take about the same memory. */
    private int together(Problem problem, List<NamedPath> all) {
        Problem first = Hindsight.relaxed(problem, all.get(0).path());
        return atOnce.withProofsIn(
                console,
                () -> BoundProver.inSteps(first, 1).bytes(),
                Runtime.getRuntime().maxMemory());
    }

    private void tell(Problem problem, PolicyComparison comparison, int asked) {
        int finished = comparison.paths().size();
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE).put("stopped", finished < asked);
            ComparisonJson.addTo(object, comparison);
            console.print(List.of(object.toString()));
            return;
        }
        List<String> lines = new ArrayList<>(ComparisonText.lines(problem, comparison));
        lines.add("");
        lines.add("Kept in: " + out
                + (finished < asked
                        ? " (stopped early, with " + finished + " of " + asked
                                + " paths; the same command goes on from there)"
                        : ""));
        console.print(lines);
    }
}
