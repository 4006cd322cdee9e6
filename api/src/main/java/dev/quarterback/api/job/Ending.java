package dev.quarterback.api.job;

/** Why a run ends before its time. */
public enum Ending {
    /** Somebody wants the best result now. */
    ASKED,
    /** The process ends; the job goes on later. */
    SHUTDOWN,
    /** Another process runs the job, or it was deleted. */
    NOT_OWNER
}
