package dev.quarterback.replanning;

import dev.quarterback.PlanOptions;
import dev.quarterback.insight.difference.ComparedPlan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about the bottlenecks of a plan.
 *
 * @param before the plan, which breaks no rule, with its problem
 * @param candidates so many of the best are planned again
 * @param releases release so many appointments at most; 0 not to ask
 * @param target deliveries of the month to be reached; null not to ask
 * @param options how to plan each time
 * @param boundTime how long to prove each bound
 */
public record BottleneckRequest(
        ComparedPlan before,
        int candidates,
        int releases,
        @Nullable Integer target,
        PlanOptions options,
        Duration boundTime) {}
