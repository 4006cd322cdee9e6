package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import dev.quarterback.cli.report.BottlenecksJson;
import dev.quarterback.cli.report.BottlenecksText;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.BottleneckReport;
import dev.quarterback.replanning.BottleneckRequest;
import dev.quarterback.replanning.Bottlenecks;
import dev.quarterback.replanning.ManyPlans;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

/** {@code bottlenecks}: tells what binds a plan, and what more would bring. */
@Command(
        name = "bottlenecks",
        description = "Tells what binds a plan: what one more of everything is estimated at, what planning with"
                + " the best brings, and what a target takes; see docs/replanning.md.",
        footer = {"", "Ctrl-c ends the plan under way, and what is known by then is told."})
final class BottlenecksCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan; - for standard input")
    private Path planFile = Path.of("");

    @Option(
            names = "--candidates",
            paramLabel = "N",
            defaultValue = "3",
            description = "plan again with each of the best N, three seeds each (default: 3)")
    private int candidates;

    @Option(
            names = "--target",
            paramLabel = "N",
            description = "deliveries to be reached, counted as the month's target is: find what that takes")
    private @Nullable Integer target;

    @Option(
            names = "--releases",
            paramLabel = "N",
            description = "tell what the release of up to N appointments would bring")
    private int releases;

    @Option(
            names = "--bound-seconds",
            paramLabel = "N",
            defaultValue = "15",
            description =
                    "prove for N seconds at most, each time: the bound that estimates come from, and what a target"
                            + " cannot be reached with (default: 15)")
    private long boundSeconds;

    @Mixin
    private final AtOnceFlag atOnce = new AtOnceFlag();

    @Mixin
    private final EffortFlags effort = new EffortFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BottlenecksCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        effort.check(spec);
        atOnce.check(spec);
        refuseBelowZero("--candidates", candidates);
        refuseBelowZero("--releases", releases);
        if (boundSeconds < 1 || boundSeconds > PlanFlags.LONGEST_SECONDS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--bound-seconds " + boundSeconds + ": give a whole number from 1 to " + PlanFlags.LONGEST_SECONDS);
        }
        if (target != null) {
            refuseBelowZero("--target", target);
        }
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile));
        interrupts.install("proven");
        return json.run(console, this::files, this::find);
    }

    private void refuseBelowZero(String option, int number) {
        if (number < 0) {
            throw new ParameterException(spec.commandLine(), option + " " + number + ": give a whole number from 0 on");
        }
    }

    private int find() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        ComparedPlan before = SoundPlan.read(problem, problemFile, planFile, console);
        BottleneckReport report = report(before)
                .orElseThrow(() -> CommandFailure.unproven(
                        problemFile, List.of("nothing proven in the time given; give more with --bound-seconds")));
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE);
            object.put("stopped", interrupts.isGiven());
            BottlenecksJson.addTo(object, report);
            console.print(List.of(object.toString()));
        } else {
            console.print(BottlenecksText.lines(problem, report, target));
        }
        return ExitStatus.DONE;
    }

    private Optional<BottleneckReport> report(ComparedPlan before) {
        PlanOptions options = effort.options();
        StopSignal stop = interrupts.proving();
        try {
            return new Bottlenecks(
                            new ManyPlans(planner::planWithoutBound, atOnce.withoutProof(console)), planner::bound)
                    .find(
                            new BottleneckRequest(
                                    before, candidates, releases, target, options, Duration.ofSeconds(boundSeconds)),
                            stop);
        } finally {
            interrupts.ended();
        }
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, planFile);
    }
}
