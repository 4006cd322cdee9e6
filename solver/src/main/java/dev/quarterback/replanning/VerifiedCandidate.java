package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, and what planning again with it has brought.
 *
 * @param gained deliveries of the least of several seeds, less the most of the same time without the change, less what
 *     luck makes; null where it was not planned, or keeps fewer appointments
 * @param problem the problem with the change; null where there is no gain
 * @param plan the plan of the seed with the least; null where there is no gain
 */
public record VerifiedCandidate(
        Candidate candidate,
        @Nullable Integer gained,
        @Nullable Problem problem,
        @Nullable PlanResult plan) {
    static VerifiedCandidate unplanned(Candidate candidate) {
        return new VerifiedCandidate(candidate, null, null, null);
    }

    /** With what it gains by these plans; null where that cannot be told. */
    static VerifiedCandidate of(Candidate candidate, @Nullable Integer gained, SeedPlans planned) {
        return gained == null
                ? unplanned(candidate)
                : new VerifiedCandidate(candidate, gained, planned.problem(), planned.least());
    }
}
