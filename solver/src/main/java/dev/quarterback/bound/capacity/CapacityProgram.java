package dev.quarterback.bound.capacity;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.quarterback.bound.linear.LinearSolver;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The linear program in which orders share the capacity of pools, and trips may be made in part. Its dual values are
 * the multipliers; a bound never rests on them.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
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
    private final double[] positionsOfWholeRosters;
    private final double[] payloadOfWholeRosters;

    CapacityProgram(List<OrderDemand> demands, List<TripSupply> supplies, int pools) {
        solver = LinearSolver.maximizing(MOST_MILLIS);
        objective = solver.objective();
        positions = new MPConstraint[pools];
        weight = new MPConstraint[pools];
        Arrays.setAll(positions, pool -> solver.makeConstraint(-INFINITY, 0));
        Arrays.setAll(weight, pool -> solver.makeConstraint(-INFINITY, 0));
        positionsOfWholeRosters = new double[pools];
        payloadOfWholeRosters = new double[pools];
        demands.stream().filter(OrderDemand::needsCarrier).forEach(this::add);
        supplies.forEach(this::add);
        for (int pool = 0; pool < pools; pool++) {
            positions[pool].setUb(positionsOfWholeRosters[pool]);
            weight[pool].setUb(payloadOfWholeRosters[pool]);
        }
    }

    private void add(OrderDemand demand) {
        MPConstraint available = solver.makeConstraint(-INFINITY, demand.count());
        for (int pool : demand.pools()) {
            MPVariable carried = solver.makeNumVar(0, INFINITY, "");
            objective.setCoefficient(carried, (double) demand.worth());
            available.setCoefficient(carried, 1);
            positions[pool].setCoefficient(carried, demand.positions());
            weight[pool].setCoefficient(carried, demand.weightKg());
        }
    }

    private void add(TripSupply supply) {
        if (supply.hasOnePool()) {
            addWhole(supply);
        } else {
            addByDay(supply);
        }
    }

    private void addWhole(TripSupply supply) {
        double trips = (double) supply.carriers() * new Rosters(supply).mostTrips();
        Arrays.stream(supply.poolOf())
                .filter(pool -> pool != TripSupply.NONE)
                .findFirst()
                .ifPresent(pool -> {
                    positionsOfWholeRosters[pool] += trips * (double) supply.positions();
                    payloadOfWholeRosters[pool] += trips * supply.payloadKg();
                });
    }

    private void addByDay(TripSupply supply) {
        double carriers = supply.carriers();
        MPConstraint[] busy = new MPConstraint[supply.days()];
        Arrays.setAll(busy, day -> solver.makeConstraint(-INFINITY, carriers * supply.tripsPerDay()[day]));
        MPConstraint[] cycles = new MPConstraint[supply.tripsPerCycle().length];
        Arrays.setAll(cycles, cycle -> solver.makeConstraint(-INFINITY, carriers * supply.tripsPerCycle()[cycle]));
        @Nullable MPVariable[] trips = new MPVariable[supply.days()];
        for (int day = 0; day < trips.length; day++) {
            int pool = supply.poolOf()[day];
            if (pool != TripSupply.NONE) {
                MPVariable made = solver.makeNumVar(0, INFINITY, "");
                trips[day] = made;
                for (int d = day; d < Math.min(supply.days(), (long) day + supply.busyDays()); d++) {
                    busy[d].setCoefficient(made, 1);
                }
                if (supply.isWithinCycle(day)) {
                    cycles[day / supply.cycleDays()].setCoefficient(made, 1);
                }
                positions[pool].setCoefficient(made, (double) -supply.positions());
                weight[pool].setCoefficient(made, -supply.payloadKg());
            }
        }
        for (int day = 0; day < trips.length; day++) {
            if (supply.tripsUntil()[day] < supply.tripsPerCycle()[day / supply.cycleDays()]) {
                limitUntil(day, supply, trips);
            }
        }
    }

    private void limitUntil(int day, TripSupply supply, @Nullable MPVariable[] trips) {
        MPConstraint until = solver.makeConstraint(-INFINITY, (double) supply.carriers() * supply.tripsUntil()[day]);
        for (int leaves = day - day % supply.cycleDays(); leaves <= day - supply.busyDays() + 1L; leaves++) {
            MPVariable made = trips[leaves];
            if (made != null) {
                until.setCoefficient(made, 1);
            }
        }
    }

    /** The dual values of the pools' capacities; all 0 when they are not found in time. */
    CapacityMultipliers multipliers() {
        boolean isSolved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        CapacityMultipliers result = new CapacityMultipliers(duals(positions, isSolved), duals(weight, isSolved));
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
