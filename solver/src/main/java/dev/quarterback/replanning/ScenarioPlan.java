package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A scenario, planned from the plan before.
 *
 * @param problem the problem after its change
 * @param result its plan; of several seeds the one with the fewest deliveries, without a change the one with the most
 * @param changes how many handovers differ from the plan before
 * @param gain what this plan comes to more than the one without a change
 * @param told what the scenario is said to bring of that
 */
public record ScenarioPlan(
        Scenario scenario, Problem problem, PlanResult result, HandoverChanges changes, Gain gain, ToldGain told) {
    /** What each delivery that this plan makes more costs; null where no gain is told. */
    public @Nullable Double costOfDelivery() {
        return told.costOfEach(gain);
    }
}
