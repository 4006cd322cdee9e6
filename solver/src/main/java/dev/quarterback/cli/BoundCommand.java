package dev.quarterback.cli;

import dev.quarterback.BoundResult;
import dev.quarterback.PlanOptions;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ledger.LossAccounting;
import dev.quarterback.bound.ledger.LossLedger;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.cli.report.BoundSummary;
import dev.quarterback.cli.report.BoundSummaryJson;
import dev.quarterback.cli.report.BoundSummaryText;
import dev.quarterback.cli.report.LedgerJson;
import dev.quarterback.cli.report.LedgerText;
import dev.quarterback.format.ProblemWarnings;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code bound}: proves what no plan of a problem can exceed. */
@Command(
        name = "bound",
        description = "Proves what no plan can exceed: appointments kept, orders delivered, and weighted deliveries.",
        footer = {
            "",
            "It ends early when many tries find no better bound. Ctrl-c ends it with the best bound so far; a second one "
                    + "ends at once."
        })
final class BoundCommand implements Callable<Integer> {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;

    @Parameters(paramLabel = "PROBLEM", description = ProblemFiles.PROBLEM)
    private Path problemFile = Path.of("");

    @Option(names = "--seconds", paramLabel = "N", description = "prove for N seconds at most (default: 30)")
    private long seconds = PlanOptions.DEFAULT_TIME.toSeconds();

    @Option(
            names = "--kept",
            paramLabel = "K",
            description = "aim at the plans that keep at least K appointments (default: at all plans)")
    private @Nullable Long kept;

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description =
                    "hold the bound against a plan, and aim at the plans that keep as many appointments; - for standard input")
    private @Nullable Path planFile;

    @Option(names = "--ledger", description = "tell where the plan of --plan loses against the bound")
    private boolean ledger;

    @Mixin
    private final JsonFlag json = new JsonFlag();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BoundCommand(Console console, Planner planner, Interrupts interrupts) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
    }

    @Override
    public Integer call() {
        refuse(
                seconds < 1 || seconds > PlanFlags.LONGEST_SECONDS,
                "--seconds " + seconds + ": give a whole number from 1 to " + PlanFlags.LONGEST_SECONDS);
        refuse(kept != null && kept < 0, "--kept " + kept + ": give a whole number from 0 on");
        refuse(kept != null && planFile != null, "--kept, --plan: the plan says how many it keeps; leave one out");
        refuse(ledger && planFile == null, "--ledger: give the plan that it is of with --plan");
        StandardStreams.checkReadOnce(spec, Arrays.asList(problemFile, planFile));
        interrupts.install("proven");
        return json.run(console, this::files, this::prove);
    }

    private void refuse(boolean wrong, String mistake) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), mistake);
        }
    }

    private int prove() {
        Problem problem = FormatFiles.readProblem(problemFile, console);
        Plan plan = planFile == null ? null : FormatFiles.readPlan(planFile, console);
        PlanFigures figures = plan == null || planFile == null ? null : soundFigures(problem, plan, planFile);
        List<String> warnings = new ArrayList<>();
        ProblemWarnings.of(problem).forEach(warning -> warn(warnings, warning.toString()));
        BoundResult result = prove(problem, aim(figures));
        BoundSummary summary = BoundSummary.of(problem, boundsOf(result), kept, figures);
        result.warnings().forEach(warning -> warn(warnings, warning));
        if (!json.isAsked()) {
            console.print(BoundSummaryText.lines(summary, result)); // Whatever becomes of the ledger.
        }
        LossLedger losses = ledger && plan != null && figures != null ? losses(problem, plan, figures, result) : null;
        if (ledger && losses == null) {
            warn(warnings, "no ledger of losses: no multipliers were evaluated, or the memory does not suffice");
        }
        if (json.isAsked()) {
            ObjectNode object = json(result, summary, warnings);
            if (losses != null) {
                LedgerJson.addTo(object, losses, problem);
            }
            console.print(List.of(object.toString()));
        } else {
            console.print(losses == null ? List.of() : LedgerText.lines(losses, problem));
        }
        return ExitStatus.DONE;
    }

    private static @Nullable LossLedger losses(Problem problem, Plan plan, PlanFigures figures, BoundResult result) {
        DualBound dual = result.dual();
        try {
            return dual == null
                    ? null
                    : LossAccounting.of(problem, PlanAccount.of(problem, plan), figures.appointmentsKept(), dual);
        } catch (OutOfMemoryError e) {
            return null; // What was proven stands.
        }
    }

    private void warn(List<String> warnings, String warning) {
        warnings.add(warning);
        console.complain(List.of(StandardStreams.inputName(problemFile) + ": warning: " + warning));
    }

    private PlanFigures soundFigures(Problem problem, Plan plan, Path file) {
        return SoundPlan.figures(problem, plan.withUpperBound(null), problemFile, file);
    }

    private PlanInHand aim(@Nullable PlanFigures figures) {
        return figures == null
                ? new PlanInHand(kept == null ? 0 : kept, 0, 0)
                : new PlanInHand(figures.appointmentsKept(), figures.deliveredWeight(), figures.delivered());
    }

    private BoundResult prove(Problem problem, PlanInHand aim) {
        StopSignal stop = interrupts.proving();
        try {
            BoundLog log = new BoundLog(console, InstantSource.system(), aim.appointmentsKept());
            return planner.bound(problem, Duration.ofSeconds(seconds), aim, log::improved, stop);
        } finally {
            interrupts.ended();
        }
    }

    private ProvenBounds boundsOf(BoundResult result) {
        ProvenBounds bounds = result.bounds();
        if (bounds != null) {
            return bounds;
        }
        throw interrupts.isGiven()
                ? CommandFailure.interrupted(problemFile, "stopped before anything was proven")
                : CommandFailure.unproven(
                        problemFile,
                        result.warnings().isEmpty()
                                ? List.of("nothing proven in " + seconds + " s; give more with --seconds")
                                : result.warnings());
    }

    private ObjectNode json(BoundResult result, BoundSummary summary, List<String> warnings) {
        ObjectNode object = files().put("status", ExitStatus.DONE);
        object.put("seconds", result.elapsed().toMillis() / 1000.0);
        object.put("complete", result.complete());
        object.put("stopped", interrupts.isGiven());
        ArrayNode array = object.putArray("warnings");
        warnings.forEach(array::add);
        BoundSummaryJson.addTo(object, summary);
        return object;
    }

    private ObjectNode files() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("problem", problemFile.toString());
        if (planFile != null) {
            object.put("plan", planFile.toString());
        }
        return object;
    }
}
