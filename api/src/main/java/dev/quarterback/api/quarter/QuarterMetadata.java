package dev.quarterback.api.quarter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.store.StoredQuarter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter and how far it is; what is not known yet is absent.
 *
 * @param next the morning to be told next; null once the quarter is over
 */
@Schema(name = "Quarter", description = "A quarter and how far it is; what is not known yet is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarterMetadata(
        @Schema(description = "Id of the quarter, a UUID.", example = "0c0ffee0-1234-4b7a-8c64-1f2e3d4c5b6a")
        String id,

        @Schema(description = "As whoever has started it calls it.", example = "Q2, even")
        String name,

        @Schema(description = "The problem's name, at most 200 characters of it.")
        String problem,

        @Schema(description = "Orders of the problem.") int orders,

        @Schema(description = "The first planning day.") LocalDate firstDay,

        @Schema(description = "The last planning day.") LocalDate lastDay,

        @Schema(description = "Name of the policy that plans each morning.", example = "even")
        String policy,

        Options options,

        @Schema(description = "When it was started.") Instant createdAt,

        @Schema(
                description =
                        "The morning to be told next: after the last planning day the one that tells what happened on"
                                + " that; absent once that was told.")
        @Nullable
        LocalDate next,

        @Schema(description = "The last morning that was told; absent before the first.") @Nullable
        LocalDate last,

        @Schema(description = "Where the job of that morning is.") @Nullable
        JobStatus status,

        @Schema(description = "Why it failed; tell the morning again.") @Nullable
        String error,

        @Schema(description = "Orders handed over on the days that are over, as far as mornings are planned.")
        int delivered,

        @Schema(description = "The mornings that were told; absent in lists.") @Nullable
        List<DayMetadata> days) {
    /** How each morning is planned. */
    @Schema(name = "QuarterSettings", description = "How each morning of a quarter is planned.")
    record Options(
            @Schema(description = "Days that are planned each morning, that day included.")
            int horizon,

            @Schema(description = "Days, that day included, for whose handovers customers are given appointments.")
            int promiseDays,

            @Schema(description = "Moves that each morning's search tries.")
            long steps,

            @Schema(description = "Of the random numbers.") long seed,

            @Schema(
                    description =
                            "By what orders become known: told, by the mornings, or dated, by their orderedDay or on"
                                    + " the first day.",
                    example = "told")
            String orders) {}

    /** As it is, with {@code days} null in lists. */
    static QuarterMetadata of(StoredQuarter quarter, @Nullable DayMetadata last, @Nullable List<DayMetadata> days) {
        StoredQuarter.Options options = quarter.options();
        return new QuarterMetadata(
                quarter.id(),
                quarter.name(),
                quarter.problemName(),
                quarter.orders(),
                quarter.firstDay(),
                quarter.lastDay(),
                quarter.policy(),
                new Options(
                        options.horizonDays(),
                        options.promiseDays(),
                        options.steps(),
                        options.seed(),
                        options.knownAs()),
                quarter.createdAt(),
                next(quarter, last),
                last == null ? null : last.day(),
                last == null ? null : last.status(),
                last == null ? null : last.error(),
                delivered(last, days),
                days);
    }

    private static int delivered(@Nullable DayMetadata last, @Nullable List<DayMetadata> days) {
        if (days == null) {
            return last == null ? 0 : last.delivered();
        }
        return days.stream().mapToInt(DayMetadata::delivered).max().orElse(0);
    }

    private static @Nullable LocalDate next(StoredQuarter quarter, @Nullable DayMetadata last) {
        if (last == null) {
            return quarter.firstDay();
        }
        LocalDate next =
                last.status() == JobStatus.FAILED ? last.day() : last.day().plusDays(1);
        return next.isAfter(quarter.lastDay().plusDays(1)) ? null : next;
    }
}
