package dev.quarterback.cli;

import dev.quarterback.BoundResult;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans and proves what it was told to, at once, and remembers what it was asked. */
final class StandInPlanner implements Planner {
    final List<PlanOptions> asked = new ArrayList<>();
    final List<PlanInHand> aims = new ArrayList<>();
    final List<Duration> times = new ArrayList<>();
    final List<Boolean> stopped = new ArrayList<>();
    Runnable meanwhile = () -> {};

    /** The plan that it finds; one that delivers nothing when null. */
    @Nullable
    Plan plan;

    @Nullable
    ProvenBounds bounds;

    @Nullable
    DualBound dual;

    List<String> warnings = List.of();

    @Override
    public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        asked.add(options);
        listener.improved(
                new PlanProgress(Duration.ofMillis(20), 1, 1, 0, 98_765, "carrier week rebuilt", null), () -> {
                    throw new AssertionError("nobody needs the plan itself");
                });
        meanwhile.run();
        stopped.add(stop.isGiven());
        Plan found = plan == null ? nothing(problem) : plan;
        var figures = PlanChecker.check(problem, found).figures();
        return new PlanResult(
                bounds == null ? found : found.withUpperBound(bounds.forPlanThatKeeps(figures.appointmentsKept())),
                figures,
                bounds,
                Duration.ofMillis(20),
                Duration.ofMillis(1500),
                4321,
                warnings);
    }

    private static Plan nothing(Problem problem) {
        List<Undelivered> all = problem.orders().stream()
                .map(order -> new Undelivered(order.id(), "not placed"))
                .toList();
        return new Plan(problem.name(), List.of(), List.of(), all, null);
    }

    @Override
    public PlanResult planWithoutBound(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
        return plan(problem, options, listener, stop);
    }

    @Override
    public BoundResult bound(
            Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop) {
        times.add(time);
        aims.add(aim);
        if (bounds != null) {
            listener.accept(bounds);
        }
        meanwhile.run();
        stopped.add(stop.isGiven());
        return new BoundResult(bounds, dual, !stop.isGiven(), Duration.ofMillis(1500), warnings);
    }

    @Override
    public BoundResult boundOfOrders(Problem problem, long steps, int delivered, StopSignal stop) {
        meanwhile.run();
        stopped.add(stop.isGiven());
        return new BoundResult(bounds, null, !stop.isGiven(), Duration.ofMillis(1500), warnings);
    }
}
