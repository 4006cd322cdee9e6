package dev.quarterback.api.store;

import java.util.List;

/**
 * A problem as it is kept.
 *
 * @param whole gzipped JSON: a problem as it was sent, or that of a revision which is kept as a whole
 * @param revisions what makes the problem of that, in this order; none for a problem that is kept as a whole itself
 */
public record KeptProblem(byte[] whole, List<Revision> revisions) {
    public KeptProblem {
        revisions = List.copyOf(revisions);
    }

    /**
     * What makes a problem of the one before.
     *
     * @param change operations as JSON
     * @param keepDays so many planning days, from the first one after the change on, stay as planned
     * @param planned the plan that was revised, gzipped JSON
     */
    public record Revision(String change, int keepDays, byte[] planned) {}
}
