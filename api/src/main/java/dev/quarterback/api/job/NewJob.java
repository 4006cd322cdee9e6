package dev.quarterback.api.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A job to be queued.
 *
 * @param name the problem's
 * @param problem file with the problem, gzipped JSON
 * @param orders orders of the problem
 * @param appointments orders with an appointment
 * @param caller who submits it
 * @param idempotencyKey the caller's key for this request; null for none
 * @param bodyHash of the request's body, so that the key is not used for another
 */
public record NewJob(
        String name,
        Path problem,
        int orders,
        int appointments,
        JobOptions options,
        String caller,
        @Nullable String idempotencyKey,
        String bodyHash) {}
