package dev.quarterback.api.plan;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.store.StoredPlan;

/**
 * A plan and how far its planning is.
 *
 * @param job that plans it
 */
public record PlanState(StoredPlan plan, Job job) {
    /** The id of both. */
    public String id() {
        return plan.id();
    }

    /** How far its planning is. */
    public JobStatus status() {
        return job.status();
    }

    /**
     * The number of its best result so far.
     *
     * @throws ApiException when there is none
     */
    public int requireResult() {
        if (plan.resultVersion() == 0) {
            throw new ApiException(
                    ErrorCode.NO_PLAN_YET,
                    status().isEnd() ? "This job ended without a plan." : "Follow its events, or ask again.");
        }
        return plan.resultVersion();
    }
}
