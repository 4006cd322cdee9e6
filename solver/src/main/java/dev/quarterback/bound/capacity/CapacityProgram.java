package dev.quarterback.bound.capacity;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.quarterback.bound.dual.LinearLibrary;
import java.util.Arrays;
import java.util.List;

/**
 * The linear program in which orders share the capacity of pools, and trips may be made in part. Its dual values are
 * the multipliers; a bound never rests on them.
 */
final class CapacityProgram {
    private static final int MOST_MILLIS = 1_000;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Relative difference between multipliers that count as the same, and part of the largest that counts as none. */
    private static final double NEAR = 1e-7;

    private final MPSolver solver;
    private final MPObjective objective;

    /** By pool: what is loaded less what trips can hold. */
    private final MPConstraint[] positions;

    private final MPConstraint[] weight;
    private final double[] positionsOfWholeShifts;
    private final double[] payloadOfWholeShifts;

    CapacityProgram(List<Demand> demands, List<Shift> shifts, int pools) {
        LinearLibrary.load();
        solver = MPSolver.createSolver("GLOP");
        solver.setTimeLimit(MOST_MILLIS);
        objective = solver.objective();
        objective.setMaximization();
        positions = new MPConstraint[pools];
        weight = new MPConstraint[pools];
        Arrays.setAll(positions, pool -> solver.makeConstraint(-INFINITY, 0));
        Arrays.setAll(weight, pool -> solver.makeConstraint(-INFINITY, 0));
        positionsOfWholeShifts = new double[pools];
        payloadOfWholeShifts = new double[pools];
        demands.stream().filter(Demand::needsCarrier).forEach(this::add);
        shifts.forEach(this::add);
        for (int pool = 0; pool < pools; pool++) {
            positions[pool].setUb(positionsOfWholeShifts[pool]);
            weight[pool].setUb(payloadOfWholeShifts[pool]);
        }
    }

    private void add(Demand demand) {
        MPConstraint supply = solver.makeConstraint(-INFINITY, demand.count());
        for (int pool : demand.pools()) {
            MPVariable carried = solver.makeNumVar(0, INFINITY, "");
            objective.setCoefficient(carried, (double) demand.worth());
            supply.setCoefficient(carried, 1);
            positions[pool].setCoefficient(carried, demand.positions());
            weight[pool].setCoefficient(carried, demand.weightKg());
        }
    }

    private void add(Shift shift) {
        if (shift.hasOnePool()) {
            addWhole(shift);
        } else {
            addByDay(shift);
        }
    }

    private void addWhole(Shift shift) {
        double trips = (double) shift.carriers() * new Rosters(shift).mostTrips();
        Arrays.stream(shift.poolOf())
                .filter(pool -> pool != Shift.NONE)
                .findFirst()
                .ifPresent(pool -> {
                    positionsOfWholeShifts[pool] += trips * (double) shift.positions();
                    payloadOfWholeShifts[pool] += trips * shift.payloadKg();
                });
    }

    private void addByDay(Shift shift) {
        MPConstraint[] busy = new MPConstraint[shift.days()];
        Arrays.setAll(busy, day -> solver.makeConstraint(-INFINITY, (double) shift.carriers() * shift.tripsPerDay()));
        MPConstraint[] cycles = new MPConstraint[(shift.days() - 1) / shift.cycleDays() + 1];
        Arrays.setAll(
                cycles, cycle -> solver.makeConstraint(-INFINITY, (double) shift.carriers() * shift.tripsPerCycle()));
        for (int day = 0; day < shift.days(); day++) {
            int pool = shift.poolOf()[day];
            if (pool != Shift.NONE) {
                MPVariable trips = solver.makeNumVar(0, INFINITY, "");
                for (int d = day; d < Math.min(shift.days(), (long) day + shift.busyDays()); d++) {
                    busy[d].setCoefficient(trips, 1);
                }
                if (shift.isWithinCycle(day)) {
                    cycles[day / shift.cycleDays()].setCoefficient(trips, 1);
                }
                positions[pool].setCoefficient(trips, (double) -shift.positions());
                weight[pool].setCoefficient(trips, -shift.payloadKg());
            }
        }
    }

    /** The dual values of the pools' capacities; all 0 when they are not found in time. */
    Multipliers multipliers() {
        boolean isSolved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        Multipliers result = new Multipliers(duals(positions, isSolved), duals(weight, isSolved));
        solver.delete();
        return result;
    }

    private static double[] duals(MPConstraint[] rows, boolean isSolved) {
        double[] duals = new double[rows.length];
        if (isSolved) {
            Arrays.setAll(duals, pool -> Math.max(0, rows[pool].dualValue()));
        }
        double most = Arrays.stream(duals).max().orElse(0);
        double least = Arrays.stream(duals).min().orElse(0);
        for (int pool = 0; pool < duals.length; pool++) {
            duals[pool] = least >= most * (1 - NEAR) ? most : duals[pool] <= most * NEAR ? 0 : duals[pool];
        }
        return duals;
    }
}
