package dev.quarterback.benchmark;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.Duration;

/** A way to plan whose figures are compared with others'. */
public interface PlannerUnderTest {
    /** The name by which a command asks for it. */
    String name();

    /** Plans {@code problem} for {@code time}, which begins with the call, and measures. */
    Measurement run(Problem problem, Duration time, long seed);

    /**
     * What was measured.
     *
     * @param heapBytes what the model takes beside the problem: its facts, the best and the working solution, and the
     *     score calculation
     * @param cloneTime time to clone a best solution, mean of several
     * @param firstPlan time from the call to the first plan
     * @param calculationsPerSecond score calculations during local search
     * @param improvements new best solutions
     * @param plan the best plan
     */
    record Measurement(
            String planner,
            long heapBytes,
            Duration cloneTime,
            Duration firstPlan,
            long calculationsPerSecond,
            long improvements,
            Plan plan) {}
}
