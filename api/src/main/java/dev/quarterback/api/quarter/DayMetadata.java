package dev.quarterback.api.quarter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.store.StoredDay;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A morning of a quarter and how far its planning is; what is not known yet is absent. */
@Schema(
        name = "QuarterDay",
        description = "A morning of a quarter and how far its planning is; what is not known yet is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DayMetadata(
        @Schema(description = "The day.", example = "2019-04-12")
        LocalDate day,

        JobStatus status,

        @Schema(description = "When it was told.") Instant submittedAt,

        @Schema(description = "When its planning began.") @Nullable
        Instant startedAt,

        @Schema(description = "When its planning ended, however it did.") @Nullable
        Instant endedAt,

        @Schema(description = "Orders handed over before it, since the first planning day; 0 before it is planned.")
        int delivered,

        @Schema(description = "Orders that are known in the morning and not handed over.") @Nullable
        Integer open,

        @Schema(description = "Those of them that have become known since the morning before.") @Nullable
        Integer added,

        @Schema(description = "Appointments given in the morning.") @Nullable
        Integer given,

        @Schema(description = "Those of them that move an earlier one.") @Nullable
        Integer moved,

        @Schema(description = "Trips that are to leave on the day.") @Nullable
        Integer departures,

        @Schema(description = "Handovers that are planned for the day.") @Nullable
        Integer handovers,

        @Schema(description = "Why its planning failed; tell it again.") @Nullable
        String error) {

    static DayMetadata of(StoredDay day, Job job) {
        StoredDay.Figures figures = day.figures();
        return new DayMetadata(
                day.morning(),
                job.status(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                day.delivered(),
                figures == null ? null : figures.open(),
                figures == null ? null : figures.added(),
                figures == null ? null : figures.given(),
                figures == null ? null : figures.moved(),
                figures == null ? null : figures.departures(),
                figures == null ? null : figures.handovers(),
                job.error());
    }
}
