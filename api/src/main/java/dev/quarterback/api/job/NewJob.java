package dev.quarterback.api.job;

import org.jspecify.annotations.Nullable;

/**
 * A job to be queued.
 *
 * @param planId id of the plan that it is about, and with which it is deleted; null for none
 * @param caller who submits it
 * @param seconds that it may take
 */
public record NewJob(String id, JobKind kind, @Nullable String planId, String caller, double seconds) {}
