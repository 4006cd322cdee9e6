package dev.quarterback.api.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.quarterback.api.store.Publication;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a published plan is in force, and who has done what when. */
@Schema(
        name = "Publication",
        description = "Of a plan that was published: when and by whom, and whether it is in force.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationState(
        @Schema(description = "Whether it is the plan in force of its name.")
        boolean inForce,

        @Schema(description = "When it was published last.") Instant publishedAt,

        @Schema(
                description = "Name of the API key by which it was published; local where none was needed.",
                example = "local")
        String publishedBy,

        @Schema(description = "When it was withdrawn, or another plan of its name was published.") @Nullable
        Instant withdrawnAt,

        @Schema(description = "Name of the API key by which that was done.") @Nullable
        String withdrawnBy) {

    static @Nullable PublicationState of(@Nullable Publication publication) {
        return publication == null
                ? null
                : new PublicationState(
                        publication.isInForce(),
                        publication.publishedAt(),
                        publication.publishedBy(),
                        publication.withdrawnAt(),
                        publication.withdrawnBy());
    }
}
