package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, and what planning again with it has brought.
 *
 * @param gained deliveries of the least of several seeds, less the most of the same time without the change, less what
 *     luck makes; null where it was not planned
 * @param problem the problem with the change; null where it was not planned
 * @param plan the plan of the seed with the least; null where it was not planned
 */
public record VerifiedCandidate(
        Candidate candidate,
        @Nullable Integer gained,
        @Nullable Problem problem,
        @Nullable PlanResult plan) {
    static VerifiedCandidate unplanned(Candidate candidate) {
        return new VerifiedCandidate(candidate, null, null, null);
    }

    /** With so many deliveries less as its gain, where it was planned. */
    VerifiedCandidate less(int deliveries) {
        return gained == null ? this : new VerifiedCandidate(candidate, gained - deliveries, problem, plan);
    }
}
