package dev.quarterback.bound.linear;

import com.google.ortools.linearsolver.MPSolver;

/**
 * Solvers of linear programs, from a native library. Their results are only ever started from, never relied on.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
public final class LinearSolver {
    private LinearSolver() {}

    /**
     * A solver by the simplex method for one program that is maximised.
     *
     * @param mostMillis wall time after which it gives up
     * @throws LinkageError when the library cannot be loaded
     */
    public static MPSolver maximizing(int mostMillis) {
        LinearLibrary.load();
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.setTimeLimit(mostMillis);
        solver.objective().setMaximization();
        return solver;
    }
}
