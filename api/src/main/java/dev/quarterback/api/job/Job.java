package dev.quarterback.api.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the database has it, without what it is about.
 *
 * @param kind the name of its kind
 * @param planId id of the plan that it is about; null for none
 * @param submittedBy id of the API key; null where none was needed
 * @param seconds that it may take
 * @param used time that it has taken so far
 * @param error why it failed; null otherwise
 */
public record Job(
        String id,
        String kind,
        @Nullable String planId,
        JobStatus status,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String submittedBy,
        double seconds,
        Duration used,
        @Nullable String error) {

    /** This job with a later time than the database has. */
    Job with(Duration newUsed) {
        return new Job(id, kind, planId, status, submittedAt, startedAt, endedAt, submittedBy, seconds, newUsed, error);
    }
}
