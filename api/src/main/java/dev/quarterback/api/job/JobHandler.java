package dev.quarterback.api.job;

import java.util.Optional;

/** Does the jobs of one kind; a feature has one as a part that Spring finds. */
public interface JobHandler {
    /** The kind of the jobs that it does. */
    JobKind kind();

    /**
     * Begins to do a job, of which nobody else changes anything from now on.
     *
     * @param claim tells of the job and saves what becomes of it
     * @param saveSoon has {@link JobWork#saveSoFar()} called at once rather than with the next beat
     * @return empty when what the job is about is gone
     */
    Optional<JobWork> begin(Claim claim, Runnable saveSoon);

    /** Whether a job that has ended is to stay, however long ago that was. */
    default boolean isToStay(Job job) {
        return false;
    }

    /** Deletes a job that has ended, with all that is its own. */
    void delete(Job job);
}
