package dev.quarterback.cli;

import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.StopSignal;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Plans nothing at all, at once, and remembers what it was asked. */
final class StandInPlanner implements Planner {
    final List<PlanOptions> asked = new ArrayList<>();
    final List<Boolean> stopped = new ArrayList<>();
    Runnable meanwhile = () -> {};

    @Override
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        asked.add(options);
        listener.improved(new PlanProgress(Duration.ofMillis(20), 1, 1, 0, 98_765, "carrier week rebuilt"));
        meanwhile.run();
        stopped.add(stop.isGiven());
        List<Undelivered> all = problem.orders().stream()
                .map(order -> new Undelivered(order.id(), "not placed"))
                .toList();
        Plan plan = new Plan(problem.name(), List.of(), List.of(), all, null);
        return new PlanResult(
                plan, PlanChecker.check(problem, plan).figures(), Duration.ofMillis(20), Duration.ofMillis(1500), 4321);
    }
}
