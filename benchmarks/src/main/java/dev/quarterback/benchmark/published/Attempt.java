package dev.quarterback.benchmark.published;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanProgress;
import dev.quarterback.PlanResult;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the product has planned once.
 *
 * @param deliveries delivered orders, each counted with its priority
 * @param km the trips' km when everything is delivered; null when it is not
 * @param bound deliveries that are proven to be the most; null when nothing is
 * @param moves moves tried
 */
public record Attempt(
        long deliveries, @Nullable Long km, @Nullable Long bound, long moves) {

    /**
     * Plans {@code problem}, with the bound beside it.
     *
     * @param problem without appointments, so that all that is proven holds for every plan
     */
    public static Attempt of(Problem problem, PlanOptions options) {
        // The listener hears of every bound, while the result holds none that its plan refutes.
        AtomicLong bound = new AtomicLong(Long.MAX_VALUE);
        PlanResult result = new DeliveryPlanner()
                .plan(problem, options, (progress, plan) -> lower(bound, progress), new StopSignal());
        lower(bound, result.plan().upperBound());
        PlanFigures figures = result.figures();
        return new Attempt(
                figures.deliveredWeight(),
                figures.delivered() == figures.orders() ? figures.costTerms().km() : null,
                bound.get() == Long.MAX_VALUE ? null : bound.get(),
                result.moves());
    }

    private static void lower(AtomicLong bound, PlanProgress progress) {
        lower(bound, progress.upperBound());
    }

    private static void lower(AtomicLong bound, @Nullable UpperBound proven) {
        Long deliveries = proven == null ? null : proven.deliveries();
        if (deliveries != null) {
            bound.accumulateAndGet(deliveries, Math::min);
        }
    }
}
