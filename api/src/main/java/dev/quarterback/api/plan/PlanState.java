package dev.quarterback.api.plan;

import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.store.StoredPlan;

/**
 * A plan and how far its planning is.
 *
 * @param job that plans it
 */
record PlanState(StoredPlan plan, Job job) {
    String id() {
        return plan.id();
    }

    JobStatus status() {
        return job.status();
    }
}
