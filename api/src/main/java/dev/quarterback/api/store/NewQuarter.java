package dev.quarterback.api.store;

import org.jspecify.annotations.Nullable;

/**
 * A quarter to be stored.
 *
 * @param problem the quarter of all its orders, gzipped JSON
 * @param key makes a retry safe; null for none
 */
public record NewQuarter(
        StoredQuarter quarter, byte[] problem, @Nullable SubmissionKey key) {}
