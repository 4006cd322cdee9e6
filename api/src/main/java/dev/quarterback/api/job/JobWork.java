package dev.quarterback.api.job;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as its handler does it in one run.
 *
 * <p>What saves is called by one thread at a time; an outage of the database may end each of these methods by its exception.
 */
public interface JobWork {
    /** Does the job, until it is done or has to end. */
    void run() throws Exception;

    /** Is to end early, which may be said again for another reason. */
    void end(Ending why);

    /** Whether it has got anywhere, so that it is not this job that takes its process down. */
    boolean hasBegun();

    /** Whether it has ended before it came to anything: there is nothing to end the job with, which goes on later. */
    boolean isCutShort();

    /** Saves what goes with each heartbeat, in the same transaction; only as long as the job is this run's. */
    default void saveWithBeat() {}

    /** Saves what it has come to so far, where that is worth it; after each heartbeat. */
    default void saveSoFar() {}

    /**
     * Saves what it has come to.
     *
     * @param end the status to end the job with; null when it goes on later
     */
    SaveFate save(@Nullable JobStatus end);

    /** Is told that its job has ended with what it saved; gives what the log is to tell of that. */
    default Map<String, Object> ended() {
        return Map.of();
    }
}
