package dev.quarterback.cli;

import dev.quarterback.cli.report.ExplanationJson;
import dev.quarterback.cli.report.ExplanationText;
import dev.quarterback.format.Nearest;
import dev.quarterback.insight.explanation.Explanation;
import dev.quarterback.insight.explanation.Explanations;
import dev.quarterback.insight.explanation.Summary;
import dev.quarterback.insight.explanation.SummaryLine;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** {@code explain}: tells why orders are missing, and what would let them in. */
@Command(
        name = "explain",
        description = "Tells why orders are missing from a plan, who has their place, and the smallest changes that let"
                + " them in; docs/reasons.md explains the codes.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAN", description = "a plan of it; - for standard input")
    private Path planFile = Path.of("");

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "ORDER",
            description = "ids of missing orders (default: all that the plan does not deliver)")
    private List<String> orders = List.of();

    @Option(names = "--all", description = "show long lists to their ends")
    private boolean all;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (all && json.isAsked()) {
            throw new ParameterException(spec.commandLine(), "--all: of no use to --json, which has all");
        }
        StandardStreams.checkReadOnce(spec, List.of(problemFile, planFile));
        return json.run(console, this::files, this::explain);
    }

    private int explain() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = FormatFiles.readPlan(planFile, console);
        SoundPlan.figures(problem, plan, problemFile, planFile);
        List<Order> asked = missing(problem, plan);
        Explanations explanations = Explanations.of(problem, plan);
        List<Explanation> found = orders.isEmpty()
                ? explanations.all()
                : asked.stream().map(explanations::explain).toList();
        print(found, Summary.of(found));
        return ExitStatus.DONE;
    }

    /** The orders asked for. */
    private List<Order> missing(Problem problem, Plan plan) {
        Map<String, Order> known = problem.ordersById();
        Set<String> delivered = new HashSet<>();
        plan.deliveries().stream().map(Delivery::order).forEach(delivered::add);
        List<String> wrong = new ArrayList<>();
        List<Order> missing = new ArrayList<>();
        for (String id : new LinkedHashSet<>(orders)) {
            Order order = known.get(id);
            if (order == null) {
                String question = Nearest.question(id, known.keySet());
                wrong.add("ORDER " + id + ": no such order in " + StandardStreams.inputName(problemFile)
                        + (question == null ? "" : "; " + question));
            } else if (delivered.contains(id)) {
                wrong.add("ORDER " + id + ": is delivered in " + StandardStreams.inputName(planFile)
                        + "; only missing orders are explained");
            } else {
                missing.add(order);
            }
        }
        if (!wrong.isEmpty()) {
            throw CommandFailure.invalid(wrong, null);
        }
        return missing;
    }

    private void print(List<Explanation> found, List<SummaryLine> summary) {
        if (json.isAsked()) {
            ObjectNode object = files().put("status", ExitStatus.DONE);
            ExplanationJson.addTo(object, found, summary);
            console.print(List.of(object.toString()));
        } else {
            console.print(ExplanationText.lines(found, summary, all || !orders.isEmpty()));
        }
    }

    private ObjectNode files() {
        return JsonFlag.about(problemFile, planFile);
    }
}
