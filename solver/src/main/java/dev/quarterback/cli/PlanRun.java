package dev.quarterback.cli;

import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.StopSignal;
import dev.quarterback.cli.report.PlanSummary;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Plans one problem: reads it, searches with the progress in sight, writes the plan, sums it up. */
final class PlanRun {
    private final Console console;
    private final Planner planner;
    private final Interrupts interrupts;
    private final PlanFlags flags;

    PlanRun(Console console, Planner planner, Interrupts interrupts, PlanFlags flags) {
        this.console = console;
        this.planner = planner;
        this.interrupts = interrupts;
        this.flags = flags;
    }

    /** What came of a problem. */
    record Planned(PlanTarget target, PlanOptions options, PlanResult result, PlanSummary summary, boolean stopped) {}

    /**
     * Plans and writes.
     *
     * @throws CommandFailure when a file cannot be read or written, or the problem is invalid
     */
    Planned plan(PlanTarget target) {
        Problem problem = FormatFiles.readProblem(target.problem());
        PlanOptions options = flags.options(earlierPlan());
        PlanResult result = search(problem, options, target);
        return new Planned(
                target,
                options.withFrom(null),
                result,
                PlanSummary.of(problem, result.plan(), result.figures()),
                interrupts.isGiven());
    }

    private @Nullable Plan earlierPlan() {
        return flags.from() == null ? null : FormatFiles.readPlan(flags.from());
    }

    private PlanResult search(Problem problem, PlanOptions options, PlanTarget target) {
        StopSignal stop = interrupts.planning();
        try {
            PlanResult result;
            try (ProgressView progress = ProgressView.of(problem, options, console)) {
                result = planner.plan(problem, options, progress, stop);
                progress.improved(last(result));
            }
            FormatFiles.writePlan(target.plan(), result.plan(), result.figures());
            return result;
        } finally {
            interrupts.planned();
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
                "checked");
    }
}
