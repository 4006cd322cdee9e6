package dev.quarterback.benchmark.linear;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import dev.quarterback.bound.linear.LinearSolver;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.Optional;

/**
 * The bound that a plain linear program proves of the priority-weighted deliveries of plans that keep at least a number of
 * appointments. It is worked out from the dual values by weak duality, whatever the solver says of them.
 *
 * @param deliveries the bound
 * @param elapsed the time that it took to make the program and to solve it
 */
public record LinearBound(long deliveries, Duration elapsed) {
    /** The dual simplex; with costs as they are it takes up to twice as long. */
    private static final String ALGORITHM = "use_dual_simplex: true perturb_costs_in_dual_simplex: true";

    /** Relative and absolute error of the sums of the bound, many times over. */
    private static final double ROUNDING = 1e-9;

    private static final double LEAST_ROUNDING = 1e-6;

    /** The bound of {@code problem} for plans that keep at least so many appointments; empty if {@code time} is too short. */
    public static Optional<LinearBound> of(Problem problem, long appointments, Duration time) {
        long start = System.nanoTime();
        LinearProgram program = PlainProgram.of(problem, appointments);
        return duals(program, time)
                .map(program::bound)
                .map(bound -> new LinearBound(floor(bound), Duration.ofNanos(System.nanoTime() - start)));
    }

    private static long floor(double bound) {
        return (long) Math.floor(bound + ROUNDING * Math.abs(bound) + LEAST_ROUNDING);
    }

    private static boolean hasDualValues(ResultStatus status) {
        return status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
    }

    private static Optional<double[]> duals(LinearProgram program, Duration time) {
        MPSolver solver = LinearSolver.maximizing(Math.toIntExact(time.toMillis()));
        var unused = solver.setSolverSpecificParametersAsString(ALGORITHM);
        MPConstraint[] rows = new MPConstraint[program.rows()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = solver.makeConstraint(Double.NEGATIVE_INFINITY, program.limit(row));
        }
        for (int column = 0; column < program.columns(); column++) {
            MPVariable amount = solver.makeNumVar(0, program.most(column), "");
            solver.objective().setCoefficient(amount, program.worth(column));
            program.forEachEntry(column, (row, value) -> rows[row].setCoefficient(amount, value));
        }
        double[] duals = null;
        if (hasDualValues(solver.solve())) {
            duals = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                duals[row] = rows[row].dualValue();
            }
        }
        solver.delete();
        return Optional.ofNullable(duals);
    }
}
