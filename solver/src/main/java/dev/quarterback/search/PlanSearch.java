package dev.quarterback.search;

import dev.quarterback.problem.Problem;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.move.FillTrips;
import dev.quarterback.search.move.FirstCome;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** x. */
public final class PlanSearch {
    public static void tryOut(Problem problem, int seconds, long seed) {
        long t0 = System.currentTimeMillis();
        Facts facts = new Facts(problem);
        System.err.println("facts " + (System.currentTimeMillis() - t0));
        LastChange last = new LastChange("start");
        BooleanSupplier never = () -> false;
        var end = new TerminationConfig();
        if (Long.getLong("calcs") != null) end.setScoreCalculationCountLimit(Long.getLong("calcs")); else end.setMillisecondsSpentLimit(seconds * 1000L);
        var solver = new SolverAssembly(
                        Boolean.getBoolean("assert") ? EnvironmentMode.FULL_ASSERT : EnvironmentMode.REPRODUCIBLE,
                        seed,
                        end)
                .solver(List.of(new FirstCome(never), new FillTrips(seed, never)), new Annealing(facts, last));
        long[] printed = {0};
        solver.addEventListener(e -> {
            long now = System.currentTimeMillis() - t0;
            if (now - printed[0] > 1000 || last.name().equals("start")) {
                printed[0] = now;
                System.err.println(now + " " + e.getNewBestScore() + " " + last.name());
            }
        });
        Schedule best = solver.solve(Schedule.empty(facts));
        long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1000000;
        System.err.println("cpu " + cpu + " calcs/cpus " + solver.getSolverScope().getScoreCalculationCount() * 1000 / cpu + " " + (System.currentTimeMillis() - t0) + " END " + best.getScore() + " calcs/s "
                + solver.getSolverScope().getScoreCalculationCount() * 1000 / (System.currentTimeMillis() - t0));
    }
}
