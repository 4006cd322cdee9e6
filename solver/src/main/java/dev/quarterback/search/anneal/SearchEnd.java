package dev.quarterback.search.anneal;

import dev.quarterback.search.model.Schedule;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.impl.phase.scope.AbstractPhaseScope;
import org.optaplanner.core.impl.solver.scope.SolverScope;
import org.optaplanner.core.impl.solver.termination.AbstractTermination;

/**
 * Ends the local search when its time or its tries are used up.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class SearchEnd extends AbstractTermination<Schedule> {
    private final @Nullable Long deadline;
    private final LongSupplier clock;
    private final Tries tries;
    private long start;
    private boolean started;

    /** {@code deadline} is in terms of the clock, which tells ns; null for none. */
    public SearchEnd(@Nullable Long deadline, LongSupplier clock, Tries tries) {
        this.deadline = deadline;
        this.clock = clock;
        this.tries = tries;
    }

    @Override
    public boolean isSolverTerminated(SolverScope<Schedule> solver) {
        return tries.areUsedUp() || (deadline != null && clock.getAsLong() - deadline >= 0);
    }

    /**
     * How much is used up, 0 to 1: of the tries where they are limited, so that the clock changes no move; else of the time
     * there was after construction.
     */
    @Override
    public double calculateSolverTimeGradient(SolverScope<Schedule> solver) {
        if (tries.areLimited() || deadline == null) {
            return Math.min(1, tries.share());
        }
        long now = clock.getAsLong();
        if (!started) {
            started = true;
            start = now;
        }
        return Math.min(1, (double) (now - start) / Math.max(1, deadline - start));
    }

    @Override
    public boolean isPhaseTerminated(AbstractPhaseScope<Schedule> phase) {
        return isSolverTerminated(phase.getSolverScope());
    }

    @Override
    public double calculatePhaseTimeGradient(AbstractPhaseScope<Schedule> phase) {
        return calculateSolverTimeGradient(phase.getSolverScope());
    }
}
