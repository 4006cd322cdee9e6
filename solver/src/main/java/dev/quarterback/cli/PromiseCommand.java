package dev.quarterback.cli;

import dev.quarterback.cli.report.PromiseJson;
import dev.quarterback.cli.report.PromiseText;
import dev.quarterback.insight.promise.Promised;
import dev.quarterback.insight.promise.Promises;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code promise}: tells which days and centers can be promised for an order. */
@Command(
        name = "promise",
        description =
                "Tells the best days and centers for an order beside a plan, what each costs, and whom it displaces.")
final class PromiseCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "a plan of it; - for standard input")
    private Path planFile = Path.of("");

    @Parameters(
            index = "2..*",
            arity = "1..*",
            paramLabel = "ORDER",
            description = "an order's id; or a new order: a JSON file, - for standard input, or fields such as"
                    + " model=M3 location=FRE centers=SEA,POR")
    private List<String> order = List.of();

    @Option(names = "--all", description = "show long lists to their ends")
    private boolean all;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PromiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (all && json.isAsked()) {
            throw new ParameterException(spec.commandLine(), "--all: of no use to --json, which has all");
        }
        AskedOrder asked = new AskedOrder(order, console);
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile, asked.file()));
        return json.run(console, this::files, () -> promise(asked));
    }

    private int promise(AskedOrder asked) {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = FormatFiles.readPlan(planFile, console);
        SoundPlan.figures(problem, plan, problemFile, planFile);
        Problem with = asked.addedTo(problem, problemFile);
        Order found = asked.of(with);
        Promised promised = Promises.of(with, plan).promise(found);
        if (json.isAsked()) {
            ObjectNode object = files().put("order", found.id()).put("status", ExitStatus.DONE);
            PromiseJson.addTo(object, promised);
            console.print(List.of(object.toString()));
        } else {
            console.print(PromiseText.lines(with, plan, promised, all));
        }
        return ExitStatus.DONE;
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, planFile);
    }
}
