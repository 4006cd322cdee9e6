package dev.quarterback.replanning;

import dev.quarterback.change.Roll;
import dev.quarterback.format.ChangeDraft;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.format.InputError;
import dev.quarterback.format.InvalidInputException;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.util.List;

/** The problem of a scenario, whose plan is compared with one of the same days. */
public final class ScenarioProblem {
    private ScenarioProblem() {}

    /**
     * The problem after the change of a scenario.
     *
     * @throws InvalidInputException with all that is wrong with the change; to roll on is wrong, since what the plan has
     *     for the days before would look like a loss
     */
    public static Problem of(Problem problem, ChangeDraft draft, Plan plan) {
        Problem changed = ChangedProblem.of(problem, draft, plan);
        for (int i = 0; i < draft.size(); i++) {
            if (draft.operation(i) instanceof Roll) {
                throw new InvalidInputException(
                        List.of(new InputError(
                                "",
                                "",
                                "a scenario does not roll on: its plan would have fewer days than the one without a change",
                                "roll on first, with revise --to, and ask of the plan then")),
                        0);
            }
        }
        return changed;
    }
}
