package dev.quarterback.api.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A morning of a quarter as the database has it, without what it was told and what came out.
 *
 * @param jobId id of the job that plans it
 * @param delivered orders handed over before it, since the quarter's first planning day; 0 before it is planned
 * @param figures what its plan comes to; null before it is planned, and for the morning after the last day
 */
public record StoredDay(
        String quarterId,
        LocalDate morning,
        String jobId,
        int delivered,
        @Nullable Figures figures) {
    /**
     * What a morning's plan comes to.
     *
     * @param open orders that are known and not handed over
     * @param added those of them that have become known since the morning before
     * @param given appointments given
     * @param moved those of them that move an earlier one
     * @param departures trips that are to leave on the day
     * @param handovers handovers that are planned for the day
     */
    public record Figures(int open, int added, int given, int moved, int departures, int handovers) {}
}
