package dev.quarterback.benchmark;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.benchmark.Curve.Worth;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;

/** The product, with one of its strategies. */
final class ProductRival implements Rival {
    private final String name;
    private final Strategy strategy;

    ProductRival(String name, Strategy strategy) {
        this.name = name;
        this.strategy = strategy;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean usesItsBudget() {
        return strategy == Strategy.SEARCH;
    }

    @Override
    public Run plan(Problem problem, Duration budget, long seed) {
        Curve curve = new Curve();
        PlanOptions options =
                PlanOptions.defaults().withTime(budget).withSeed(seed).withStrategy(strategy);
        PlanResult result = new DeliveryPlanner()
                .plan(problem, options, (progress, plan) -> add(curve, progress), new StopSignal());
        return new Run(result.plan(), result.firstPlanAfter(), curve.points(), result.moves());
    }

    private static void add(Curve curve, PlanProgress progress) {
        UpperBound bound = progress.upperBound();
        curve.add(
                new Worth(progress.appointmentsKept(), progress.deliveredWeight()),
                bound == null ? null : bound.deliveries());
    }
}
