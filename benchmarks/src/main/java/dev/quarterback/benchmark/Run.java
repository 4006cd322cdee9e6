package dev.quarterback.benchmark;

import dev.quarterback.benchmark.Curve.Point;
import dev.quarterback.plan.Plan;
import java.time.Duration;
import java.util.List;

/**
 * What a rival has done.
 *
 * @param plan its best plan, with what it has proven, if anything
 * @param firstPlanAfter time to the first plan that breaks no rule
 * @param curve how good its best plan and its bound were as time went on
 * @param moves moves tried; 0 where none are counted
 */
public record Run(Plan plan, Duration firstPlanAfter, List<Point> curve, long moves) {
    public Run {
        curve = List.copyOf(curve);
    }
}
