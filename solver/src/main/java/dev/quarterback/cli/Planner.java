package dev.quarterback.cli;

import dev.quarterback.BoundResult;
import dev.quarterback.DeliveryPlanner;
import dev.quarterback.PlanListener;
import dev.quarterback.PlanOptions;
import dev.quarterback.PlanResult;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.util.function.Consumer;

/** What plans and proves: {@code DeliveryPlanner}, or a stand-in in tests of the command line. */
interface Planner {

    /** As {@link DeliveryPlanner#plan}. */
    PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);

    /** As {@link DeliveryPlanner#planWithoutBound}. */
    PlanResult planWithoutBound(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop);

    /** As {@link DeliveryPlanner#bound}. */
    BoundResult bound(Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop);

    /** As {@link DeliveryPlanner#boundOfOrders}. */
    BoundResult boundOfOrders(Problem problem, long steps, int delivered, StopSignal stop);

    /** The real one. */
    static Planner of(DeliveryPlanner planner) {
        return new Planner() {
            @Override
            public PlanResult plan(Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
                return planner.plan(problem, options, listener, stop);
            }

            @Override
            public PlanResult planWithoutBound(
                    Problem problem, PlanOptions options, PlanListener listener, StopSignal stop) {
                return planner.planWithoutBound(problem, options, listener, stop);
            }

            @Override
            public BoundResult bound(
                    Problem problem, Duration time, PlanInHand aim, Consumer<ProvenBounds> listener, StopSignal stop) {
                return planner.bound(problem, time, aim, listener, stop);
            }

            @Override
            public BoundResult boundOfOrders(Problem problem, long steps, int delivered, StopSignal stop) {
                return planner.boundOfOrders(problem, steps, delivered, stop);
            }
        };
    }
}
