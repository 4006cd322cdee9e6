package dev.quarterback.cli;

import dev.quarterback.cli.report.WhatIfJson;
import dev.quarterback.cli.report.WhatIfText;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.ManyPlans;
import dev.quarterback.replanning.Scenario;
import dev.quarterback.replanning.ScenarioPlan;
import dev.quarterback.replanning.WhatIf;
import dev.quarterback.replanning.WhatIfAnswer;
import dev.quarterback.run.StopSignal;
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

/** {@code what-if}: tells what changes would bring, side by side. */
@Command(
        name = "what-if",
        description = "Tells what changes would bring: plans each from the plan so far, and once more without a change"
                + " in the same time, so that no gain is told that time alone brings; see docs/replanning.md.",
        footer = {"", "Ctrl-c ends the plan under way, and what is planned by then is told."})
final class WhatIfCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "the plan to start from; - for standard input")
    private Path planFile = Path.of("");

    @Option(
            names = "--change",
            paramLabel = "FILE-OR-TEXT",
            description = "a scenario: a JSON file, - for standard input, or text such as"
                    + " 'add-carriers count=10 like=C001; set-weights hire=2'; may be given several times")
    private List<String> changes = List.of();

    @Option(
            names = "--file",
            paramLabel = "SCENARIOS",
            description = "named scenarios: a JSON object with a change for each name")
    private @Nullable Path file;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "plan each with N seeds (default: 1, whose gains are estimates); from 2 on a gain is what luck"
                            + " hardly explains")
    private int seeds;

    @Mixin
    private final AtOnceFlag atOnce = new AtOnceFlag();

    @Mixin
    private final EffortFlags effort = new EffortFlags();

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WhatIfCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        effort.check(spec);
        atOnce.check(spec);
        if (seeds < 1 || seeds > WhatIf.MOST_SEEDS) {
            throw new ParameterException(
                    spec.commandLine(), "--seeds " + seeds + ": give a whole number from 1 to " + WhatIf.MOST_SEEDS);
        }
        if (changes.isEmpty() && file == null) {
            throw new ParameterException(spec.commandLine(), "no scenario; give --change or --file");
        }
        List<ChangeSource> sources = changes.stream().map(ChangeSource::of).toList();
        List<@Nullable Path> files = new ArrayList<>(Arrays.asList(problemFile, planFile, file));
        sources.forEach(source -> files.add(source.file()));
        StandardStreams.checkReadOnce(spec, files);
        interrupts.install("planned");
        return json.run(console, this::files, () -> ask(sources));
    }

    private int ask(List<ChangeSource> sources) {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        ComparedPlan before = SoundPlan.read(problem, problemFile, planFile, console);
        List<Scenario> scenarios = GivenScenarios.read(before, sources, file, console);
        WhatIfAnswer answer = planned(before, scenarios);
        warn(answer.control());
        answer.scenarios().forEach(this::warn);
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE);
            object.put("stopped", interrupts.isGiven());
            WhatIfJson.addTo(object, before, answer);
            console.print(List.of(object.toString()));
        } else {
            console.print(WhatIfText.lines(before, answer));
            int left = scenarios.size() - answer.scenarios().size();
            console.print(left == 0 ? List.of() : List.of("", "Stopped early: " + left + " not planned"));
        }
        return ExitStatus.DONE;
    }

    private void warn(ScenarioPlan planned) {
        planned.result()
                .warnings()
                .forEach(warning -> console.complain(List.of(StandardStreams.inputName(problemFile) + ": warning: "
                        + planned.scenario().name() + ": " + warning)));
    }

    private WhatIfAnswer planned(ComparedPlan before, List<Scenario> scenarios) {
        StopSignal stop = interrupts.planning();
        try {
            return new WhatIf(new ManyPlans(planner::plan, atOnce.withProof(console)))
                    .ask(before, scenarios, effort.options(), seeds, stop)
                    .orElseThrow(() -> CommandFailure.interrupted(problemFile, "stopped before anything was planned"));
        } finally {
            interrupts.ended();
        }
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, planFile);
    }
}
