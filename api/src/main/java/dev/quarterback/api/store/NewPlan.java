package dev.quarterback.api.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be stored before it is planned.
 *
 * @param problem file with the problem, gzipped JSON
 * @param sha256 of the problem's JSON as it was sent, in hexadecimal digits
 * @param orders orders of the problem
 * @param appointments orders with an appointment
 * @param warnings what is valid in the problem but hardly meant
 * @param key by which its caller may submit it again; null for none
 */
public record NewPlan(
        String id,
        String name,
        Path problem,
        String sha256,
        int orders,
        int appointments,
        List<Warning> warnings,
        PlanningOptions options,
        @Nullable SubmissionKey key) {}
