package dev.quarterback.replanning;

import dev.quarterback.change.Change;
import dev.quarterback.insight.difference.ComparedPlan;

/**
 * What is to be revised, and how.
 *
 * @param before the plan so far, which breaks no rule, with its problem
 * @param change what has changed since
 * @param keepDays so many planning days, from the first one after the change on, stay as planned
 */
public record RevisionRequest(ComparedPlan before, Change change, int keepDays) {
    public RevisionRequest {
        if (keepDays < 0) {
            throw new IllegalArgumentException("Days to keep (" + keepDays + ") below 0.");
        }
    }

    /** The problem to plan. */
    RevisedProblem problem() {
        return RevisedProblem.of(before.problem(), before.plan(), change, keepDays);
    }
}
