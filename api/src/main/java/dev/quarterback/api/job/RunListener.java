package dev.quarterback.api.job;

import java.time.Duration;

/** Is told how a run goes on. */
interface RunListener {
    /** The run has its first plan. */
    void hasPlan(JobRun run);

    /** A plan of the run was saved. */
    void saved(Duration took);
}
