package dev.quarterback.api.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be stored before it is planned.
 *
 * @param problem file with the problem, gzipped JSON
 * @param sha256 of the problem's JSON as it was sent, in hexadecimal digits
 * @param orders orders of the problem
 * @param appointments orders with an appointment
 * @param key by which its caller may submit it again; null for none
 */
public record NewPlan(
        String id,
        String name,
        Path problem,
        String sha256,
        int orders,
        int appointments,
        PlanningOptions options,
        @Nullable SubmissionKey key) {}
