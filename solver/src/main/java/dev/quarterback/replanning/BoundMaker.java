package dev.quarterback.replanning;

import dev.quarterback.BoundResult;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.function.Consumer;

/** What proves bounds: {@code DeliveryPlanner::bound}, or a stand-in in tests. */
@FunctionalInterface
public interface BoundMaker {
    /** As {@link dev.quarterback.DeliveryPlanner#bound}. */
    BoundResult bound(Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop);
}
