package dev.quarterback.benchmark;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.Duration;
import java.util.List;

/** A planning model whose memory, clones and speed are measured. */
public interface MeasuredModel {
    /** The name by which a command asks for it. */
    String modelName();

    /** Fields of {@code problem} that it does not know, so that a comparison would be wrong; empty when it knows all. */
    default List<String> unknownFields(Problem problem) {
        return List.of();
    }

    /** Plans {@code problem} for {@code time}, which begins with the call, and measures. */
    Measurement measure(Problem problem, Duration time, long seed);

    /**
     * What was measured.
     *
     * @param model the name of the model
     * @param heapBytes what the model takes beside the problem: its facts, the best and the working solution, and the
     *     score calculation
     * @param cloneTime time to clone a best solution, mean of several
     * @param firstPlan time from the call to the first plan
     * @param calculationsPerSecond score calculations during local search
     * @param improvements new best solutions
     * @param plan the best plan
     */
    record Measurement(
            String model,
            long heapBytes,
            Duration cloneTime,
            Duration firstPlan,
            long calculationsPerSecond,
            long improvements,
            Plan plan) {}
}
