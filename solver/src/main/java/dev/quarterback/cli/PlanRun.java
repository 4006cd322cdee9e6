package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.cli.report.PlanSummary;
import dev.quarterback.format.PlanWriter;
import dev.quarterback.format.ProblemWarnings;
import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.replanning.FewMoves;
import dev.quarterback.report.ProgressPoint;
import dev.quarterback.run.RunningTime;
import dev.quarterback.run.StopSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans one problem: reads it, searches with the progress in sight, writes the plan, sums it up. */
final class PlanRun {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;
    private final PlanFlags flags;

    /** The problems planned so far, by the places of their plans. */
    private final Map<Path, Path> problemOf = new HashMap<>();

    PlanRun(Console console, Planner planner, Interrupts interrupts, PlanFlags flags) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
        this.flags = flags;
    }

    /**
     * What came of a problem.
     *
     * @param readAt the running time, in nanoseconds, at which all was read
     * @param progress how the search went on
     */
    record Planned(
            PlanTarget target,
            PlanOptions options,
            PlanResult result,
            PlanSummary summary,
            List<String> warnings,
            boolean stopped,
            long readAt,
            List<ProgressPoint> progress) {}

    /**
     * Plans and writes.
     *
     * @throws CommandFailure when a file cannot be read or written, or the problem is invalid
     */
    Planned plan(PlanTarget asked) {
        Problem problem = FormatFiles.readProblem(asked.problem(), console);
        PlanTarget target = asked.named(problem);
        target.checkDistinct(problemOf);
        Plan earlier = flags.from() == null ? null : FormatFiles.readPlan(flags.from(), console);
        long readAt = RunningTime.nanos();
        List<String> warnings = new ArrayList<>();
        ProblemWarnings.of(problem).forEach(warning -> warn(warnings, target, warning.toString()));
        if (earlier != null && !earlier.problem().equals(problem.name())) {
            warn(
                    warnings,
                    target,
                    "the plan to start from is of problem " + earlier.problem() + ", this one is " + problem.name()
                            + "; what still holds of it is kept");
        }
        PlanOptions options = flags.options(earlier);
        ProgressRecord record = new ProgressRecord();
        PlanResult result = search(problem, options, target, record);
        result.warnings().forEach(warning -> warn(warnings, target, warning));
        if (options.strategy() == Strategy.SEARCH && result.moves() == 0 && !interrupts.isGiven()) {
            FewMoves.warning(problem, options, result, new StopSignal())
                    .ifPresent(warning -> warn(warnings, target, warning));
        }
        return new Planned(
                target,
                options.withFrom(null),
                result,
                PlanSummary.of(problem, result.plan(), result.figures()),
                warnings,
                interrupts.isGiven(),
                readAt,
                record.points());
    }

    private void warn(List<String> warnings, PlanTarget target, String warning) {
        warnings.add(warning);
        console.complain(List.of(StandardStreams.inputName(target.problem()) + ": warning: " + warning));
    }

    private PlanResult search(Problem problem, PlanOptions options, PlanTarget target, ProgressRecord record) {
        StopSignal stop = interrupts.planning();
        try {
            PlanResult result;
            try (ProgressView progress = ProgressView.of(problem, options, console)) {
                result = planner.plan(problem, options, record.before(progress), stop);
                PlanProgress last = last(result);
                progress.improved(last);
                record.add(last);
            }
            if (interrupts.isGiven() && result.plan().deliveries().isEmpty()) {
                // An earlier plan of that name is worth more than an empty one.
                throw CommandFailure.interrupted(
                        target.problem(), "stopped before anything was planned; no plan written");
            }
            write(result, Outlook.of(problem, result.figures(), result.plan().upperBound()), target);
            return result;
        } finally {
            interrupts.ended();
        }
    }

    private void write(PlanResult result, @Nullable Outlook outlook, PlanTarget target) {
        if (!target.isStandardOutput()) {
            FormatFiles.writePlan(target.plan(), result.plan(), result.figures(), outlook);
            return;
        }
        try {
            PlanWriter.write(result.plan(), result.figures(), outlook, console.bytes());
        } catch (IOException e) {
            // The console has noticed and says so when the command ends.
        }
    }

    /** What the search has reported last may be older than its plan; the checker's figures are those that count. */
    private static PlanProgress last(PlanResult result) {
        PlanFigures figures = result.figures();
        return new PlanProgress(
                result.elapsed(),
                figures.delivered(),
                figures.deliveredWeight(),
                figures.appointmentsKept(),
                figures.cost(),
                "checked",
                result.plan().upperBound());
    }
}
