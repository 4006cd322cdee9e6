package dev.quarterback.api.job;

/** Where a planning job is: {@code QUEUED → SOLVING → DONE | STOPPED | FAILED}; one stopped in the queue never solves. */
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
