package dev.quarterback.api.job;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where a job is: {@code QUEUED → SOLVING → DONE | STOPPED | FAILED}; one stopped in the queue never solves. */
@Schema(
        name = "PlanStatus",
        enumAsRef = true,
        description =
                "Where a plan is: QUEUED, SOLVING, then DONE, STOPPED or FAILED, which are ends; one stopped in the queue"
                        + " never solves.")
public enum JobStatus {
    QUEUED,
    SOLVING,
    DONE,
    STOPPED,
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isEnd() {
        return this == DONE || this == STOPPED || this == FAILED;
    }
}
