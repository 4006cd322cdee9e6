package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;

/**
 * A rolling horizon, greedy on deliveries: plans the days ahead anew each morning, from what is left of the plan so far, for
 * the most appointments and then the most deliveries on these days, each as soon as it can be had cheaply.
 */
final class RollingPolicy implements Policy {
    @Override
    public Plan plan(Morning morning, MorningPlanner planner) {
        return planner.plan(Soonest.in(morning.window()), Strategy.SEARCH, morning.left());
    }
}
