package dev.quarterback;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.run.StopSignal;
import org.jspecify.annotations.Nullable;

/** Planning by a number of steps, so that each run gives the same plan. */
public final class Planning {
    private Planning() {}

    /** A search of so many steps. */
    public static PlanResult search(Problem problem, long steps) {
        return run(problem, PlanOptions.defaults().withStepsOnly(steps));
    }

    /** A search of so many steps from an earlier plan. */
    public static PlanResult search(Problem problem, long steps, @Nullable Plan from) {
        return run(problem, PlanOptions.defaults().withStepsOnly(steps).withFrom(from));
    }

    /** The plan that is made as by hand. */
    public static PlanResult firstCome(Problem problem) {
        return run(problem, PlanOptions.defaults().withStepsOnly(1).withStrategy(Strategy.FIRST_COME));
    }

    public static PlanResult run(Problem problem, PlanOptions options) {
        return new DeliveryPlanner().plan(problem, options, PlanListener.NONE, new StopSignal());
    }
}
