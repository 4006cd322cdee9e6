package dev.quarterback.benchmark.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.SatParameters;
import dev.quarterback.plan.Plan;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One run of the solver on a model towards one goal. */
final class Solve {
    private static final double NANOS_PER_SECOND = 1e9;

    /** By how much a bound that is whole may seem to be less. */
    private static final double ROUNDING = 1e-6;

    /** Variables from which on the first relaxation alone takes several seconds. */
    private static final int LARGE = 20_000;

    private final DeliveryModel model;
    private final CpModel constraints;
    private final CpSolver solver = new CpSolver();

    Solve(DeliveryModel model) {
        this.model = model;
        constraints = model.constraints.getClone();
        solver.getParameters().setNumWorkers(1);
    }

    /** Asks for at least {@code least} of {@code what}. */
    Solve atLeast(LinearExpr what, long least) {
        constraints.addGreaterOrEqual(what, least);
        return this;
    }

    /** Starts from a sound plan. */
    Solve from(Plan plan) {
        Hint.add(model, plan, constraints);
        return this;
    }

    /**
     * Ends after {@code time}, which goes into better plans rather than into proofs: strategies take turns, or on a large
     * model neighbourhoods of the best plan alone, and what is prepared once is not prepared better.
     */
    Solve within(Duration time) {
        endAfter(time);
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setInterleaveSearch(true);
        parameters.setUseLnsOnly(constraints.getBuilder().getVariablesCount() > LARGE);
        parameters.setMaxPresolveIterations(1);
        parameters.setCpModelProbingLevel(0);
        return this;
    }

    /** Ends after {@code time} and changes nothing else. */
    Solve endAfter(Duration time) {
        solver.getParameters().setMaxTimeInSeconds(time.toNanos() / NANOS_PER_SECOND);
        return this;
    }

    /** Takes the same numbers at random each time. */
    Solve seed(long seed) {
        solver.getParameters().setRandomSeed((int) seed & Integer.MAX_VALUE);
        return this;
    }

    /** Solves for the most of {@code goal}; the least of a goal is the most of its opposite. */
    Result most(LinearExpr goal, LongConsumer better) {
        constraints.maximize(goal);
        CpSolverStatus status = solver.solve(constraints, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                better.accept(Math.round(objectiveValue()));
            }
        });
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Result(
                status == CpSolverStatus.OPTIMAL,
                found ? SolvedPlan.read(model, solver::value) : null,
                found ? Math.round(solver.objectiveValue()) : 0,
                found ? (long) Math.floor(solver.bestObjectiveBound() + ROUNDING) : null);
    }

    /**
     * What came out.
     *
     * @param isOptimal whether no better plan is possible with the candidate tours
     * @param plan null when none was found in time
     * @param value the goal's value in the plan
     * @param bound what the goal cannot exceed with the candidate tours; null when no plan was found, nor any bound
     */
    record Result(
            boolean isOptimal,
            @Nullable Plan plan,
            long value,
            @Nullable Long bound) {}
}
