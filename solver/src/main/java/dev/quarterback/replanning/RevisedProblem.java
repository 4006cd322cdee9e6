package dev.quarterback.replanning;

import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.Remaining;
import dev.quarterback.change.Roll;
import dev.quarterback.change.SetWeights;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Weights;
import java.util.List;

/**
 * What a revision plans: the problem after the change, in which the plan so far is proposed to the customers and what is
 * near stays as it is.
 *
 * @param problem the problem
 * @param start the plan to start from: what is left of the plan so far
 * @param lost what was to stay as it is and cannot
 */
public record RevisedProblem(Problem problem, Plan start, List<LostLock> lost) {
    /**
     * What a handover weighs that is not as planned before, unless it is told otherwise: more than all else that a
     * handover costs, so that it stays where it costs no delivery.
     */
    public static final int CHANGE_WEIGHT = 10_000;

    public RevisedProblem {
        lost = List.copyOf(lost);
    }

    /**
     * The problem of a revision. Where the change begins by rolling on to a day, the rest of it refers to what is left of
     * the plan then.
     *
     * @param problem the problem before the change
     * @param plan a plan of it
     * @param keepDays so many planning days, from the first one after the change on, stay as planned
     * @throws dev.quarterback.format.InvalidInputException if the change cannot be applied
     */
    public static RevisedProblem of(Problem problem, Plan plan, Change change, int keepDays) {
        return of(problem, plan, plan, change, keepDays);
    }

    /**
     * The same of a plan that is another one than the customers may have been told.
     *
     * @param told a plan of the problem, whose handovers they may have been told
     */
    public static RevisedProblem of(Problem problem, Plan plan, Plan told, Change change, int keepDays) {
        List<Operation> operations = change.operations();
        boolean isRolled = !operations.isEmpty() && operations.get(0) instanceof Roll;
        Problem start = isRolled ? ChangedProblem.of(problem, Change.of(operations.get(0)), plan) : problem;
        Plan left = isRolled ? Remaining.of(plan, start) : plan;
        Change rest = isRolled ? new Change(operations.subList(1, operations.size())) : change;
        Plan proposed = isRolled ? Remaining.of(told, start) : told;
        Problem changed = weighed(EarlierProposals.of(ChangedProblem.of(start, rest, left), proposed), change);
        if (keepDays == 0) {
            return new RevisedProblem(changed, left, List.of());
        }
        FirstDays kept = FirstDays.locked(changed, left, keepDays);
        return new RevisedProblem(kept.problem(), left, kept.lost());
    }

    /** A weight other than the usual one, or one that the change sets, was meant. */
    private static Problem weighed(Problem problem, Change change) {
        Weights weights = problem.weights();
        boolean isToldByChange = change.operations().stream()
                .anyMatch(operation -> operation instanceof SetWeights set && set.change() != null);
        return isToldByChange || weights.change() != Weights.DEFAULT.change()
                ? problem
                : problem.withWeights(weights.withChange(CHANGE_WEIGHT));
    }
}
