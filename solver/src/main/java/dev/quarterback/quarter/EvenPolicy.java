package dev.quarterback.quarter;

import dev.quarterback.PlanOptions.Strategy;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;

/**
 * Rolling with an even load: each center has a target for each day, and uneven days cost. Once the days ahead reach the end
 * of the quarter there is nothing left to even out, and all that can be is handed over.
 *
 * <p>Waiting does not count as late here, as it does by {@link Soonest} for the other rolling policies: each day of waiting would
 * cost more than an uneven day does, so that the first days would be filled up to their targets and the last ones left empty.
 */
final class EvenPolicy implements Policy {
    @Override
    public Plan plan(Morning morning, MorningPlanner planner) {
        Problem window = morning.window();
        Problem costly = window.withWeights(
                window.weights().withLevel(Math.max(1, window.weights().level())));
        boolean isEnd = window.lastDay().equals(morning.known().lastDay());
        return planner.plan(isEnd ? costly : EvenLoad.in(costly), Strategy.SEARCH, morning.left());
    }
}
