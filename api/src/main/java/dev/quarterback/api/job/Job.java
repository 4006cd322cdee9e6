package dev.quarterback.api.job;

import dev.quarterback.plan.UpperBound;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A planning job as the database has it, without its problem and plan.
 *
 * @param name the problem's, cut to 200 characters
 * @param submittedBy id of the API key; null where none was needed
 * @param orders orders of the problem
 * @param appointments orders with an appointment
 * @param figures of the best plan so far; null before there is one
 * @param upperBound what no plan can exceed; null when nothing is proven
 * @param used time of planning so far
 * @param resultVersion how often a better plan was saved; 0 before there is one
 * @param error why it failed; null otherwise
 */
public record Job(
        String id,
        String name,
        JobStatus status,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String submittedBy,
        JobOptions options,
        int orders,
        int appointments,
        @Nullable JobFigures figures,
        @Nullable UpperBound upperBound,
        Duration used,
        int resultVersion,
        @Nullable String error) {

    /** By how much of the bound, in percent, the best plan falls short of it in deliveries; null without a bound. */
    public @Nullable Double gapPercent() {
        return figures == null || upperBound == null ? null : upperBound.gapPercent(figures.deliveredWeight());
    }

    /** This job with a later time of planning than the database has. */
    Job with(Duration newUsed) {
        return new Job(
                id,
                name,
                status,
                submittedAt,
                startedAt,
                endedAt,
                submittedBy,
                options,
                orders,
                appointments,
                figures,
                upperBound,
                newUsed,
                resultVersion,
                error);
    }
}
