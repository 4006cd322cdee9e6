package dev.quarterback.cli;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.check.CheckedPlan;
import dev.quarterback.problem.Problem;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Shows on standard error how planning goes, from its making to its closing. */
interface ProgressView extends PlanListener, AutoCloseable {

    /** A live line on a terminal, lines now and then elsewhere. */
    static ProgressView of(Problem problem, PlanOptions options, Console console) {
        return console.columns() > 0
                ? new ProgressLine(problem, options, console)
                : ProgressLog.start(problem, console, InstantSource.system());
    }

    /** Shows what is the best now. */
    void improved(PlanProgress progress);

    @Override
    default void improved(PlanProgress progress, Supplier<CheckedPlan> plan) {
        improved(progress);
    }

    @Override
    void close();
}
