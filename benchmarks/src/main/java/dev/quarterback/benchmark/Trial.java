package dev.quarterback.benchmark;

import dev.quarterback.benchmark.Curve.Point;
import dev.quarterback.check.CheckReport;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rival's run on a problem with a budget and a seed, its plan passed by the checker.
 *
 * @param upperBound what is proven; null when nothing is
 * @param moves moves tried; 0 where none are counted
 */
record Trial(
        String problem,
        String rival,
        Duration budget,
        long seed,
        PlanFigures figures,
        @Nullable UpperBound upperBound,
        Duration firstPlanAfter,
        List<Point> curve,
        long moves) {

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
        return new Trial(
                name,
                rival.name(),
                budget,
                seed,
                report.figures(),
                run.plan().upperBound(),
                run.firstPlanAfter(),
                run.curve(),
                run.moves());
    }

    /** The same with each of some seeds. */
    static List<Trial> ofSeeds(Rival rival, Problem problem, String name, Duration budget, List<Long> seeds) {
        return seeds.stream()
                .map(seed -> run(rival, problem, name, budget, seed))
                .toList();
    }

    /** Moves tried in each second of the budget. */
    double movesPerSecond() {
        return (double) moves / budget.toSeconds();
    }

    double costPerDelivery() {
        return (double) figures.cost() / Math.max(1, figures.delivered());
    }

    /** Deliveries that are proven to be the most for the appointments kept; null when nothing is. */
    @Nullable
    Long bound() {
        return upperBound == null ? null : upperBound.deliveries();
    }

    /** By how many per cent the plan is below its bound; null when nothing is proven. */
    @Nullable
    Double gapPercent() {
        return upperBound == null ? null : upperBound.gapPercent(figures.deliveredWeight());
    }
}
