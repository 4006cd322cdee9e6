package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.insight.difference.PlanDifference;
import dev.quarterback.problem.Problem;
import java.util.List;

/**
 * A plan after a change.
 *
 * @param problem the changed problem, which the plan is of
 * @param result the plan, and how it was found
 * @param difference from the plan before
 * @param lost what was to stay as it is and does not
 */
public record Revision(Problem problem, PlanResult result, PlanDifference difference, List<LostLock> lost) {
    public Revision {
        lost = List.copyOf(lost);
    }

    static Revision of(ComparedPlan before, Problem problem, PlanResult result, List<LostLock> lost) {
        ComparedPlan after = new ComparedPlan(problem, result.plan(), result.figures());
        return new Revision(problem, result, PlanDifference.between(before, after), lost);
    }

    /** How many trips of the plan before count as left by locks; those of days that are over are none of them. */
    public int tripsLeft() {
        return (int) difference.left().stream()
                .filter(trip -> !trip.departureDay().isBefore(problem.firstDay()))
                .count();
    }

    /** How many handovers differ. */
    public HandoverChanges changes() {
        return HandoverChanges.of(difference);
    }
}
