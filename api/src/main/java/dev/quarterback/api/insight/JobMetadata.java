package dev.quarterback.api.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is that answers a question about a plan or a problem; what is not known yet is absent.
 *
 * @param resultVersion how often a better result was saved; 0 before there is one
 */
@Schema(
        name = "JobMetadata",
        description =
                "How far a job is that answers a question about a plan or a problem; what is not known yet is absent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobMetadata(
        @Schema(description = "Id of the job, a UUID.", example = "5f0c3a52-9d1e-4b7a-8c64-1f2e3d4c5b6a")
        String id,

        @Schema(description = "What is done, such as bound. Later versions may know more.", example = "bound")
        String kind,

        @Schema(description = "Id of the plan that it is about; absent for none.") @Nullable
        String plan,

        JobStatus status,

        @Schema(description = "When it was submitted.") Instant submittedAt,

        @Schema(description = "When it began.") @Nullable Instant startedAt,

        @Schema(description = "When it ended, however it did.") @Nullable
        Instant endedAt,

        @Schema(description = "Seconds that it may take.") double seconds,

        @Schema(description = "Seconds that it has taken so far.")
        double elapsedSeconds,

        @Schema(description = "How often a better result was saved; 0 before there is one.")
        int resultVersion,

        @Schema(description = "Why it failed.") @Nullable String error) {

    static JobMetadata of(InsightState state) {
        Job job = state.job();
        return new JobMetadata(
                job.id(),
                job.kind(),
                state.insight().planId(),
                job.status(),
                job.submittedAt(),
                job.startedAt(),
                job.endedAt(),
                job.seconds(),
                job.used().toMillis() / 1000.0,
                state.insight().resultVersion(),
                job.error());
    }
}
