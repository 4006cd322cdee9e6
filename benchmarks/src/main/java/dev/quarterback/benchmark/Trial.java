package dev.quarterback.benchmark;

import dev.quarterback.benchmark.Curve.Point;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rival's run on a problem with a budget and a seed, its plan passed by the checker.
 *
 * @param bound deliveries that are proven to be the most for the appointments kept; null when nothing is
 */
record Trial(
        String problem,
        String rival,
        Duration budget,
        long seed,
        PlanFigures figures,
        @Nullable Long bound,
        Duration firstPlanAfter,
        List<Point> curve) {

    /**
     * Runs {@code rival}.
     *
     * @throws IllegalStateException when its plan breaks a rule or beats its own bound
     */
    static Trial run(Rival rival, Problem problem, String name, Duration budget, long seed) {
        System.gc(); // What earlier trials have left is not for this one to clear away.
        Run run = rival.plan(problem, budget, seed);
        CheckReport report = PlanChecker.check(problem, run.plan());
        if (!report.isSound()) {
            throw new IllegalStateException("The plan of " + rival.name() + " for " + name + " breaks a rule: "
                    + report.violations().get(0));
        }
        var bound = run.plan().upperBound();
        return new Trial(
                name,
                rival.name(),
                budget,
                seed,
                report.figures(),
                bound == null ? null : bound.deliveries(),
                run.firstPlanAfter(),
                run.curve());
    }

    double costPerDelivery() {
        return (double) figures.cost() / Math.max(1, figures.delivered());
    }

    /** By how many per cent the plan is below its bound; null when nothing is proven. */
    @Nullable
    Double gapPercent() {
        return bound == null ? null : bound == 0 ? 0 : 100.0 * (bound - figures.deliveredWeight()) / bound;
    }
}
