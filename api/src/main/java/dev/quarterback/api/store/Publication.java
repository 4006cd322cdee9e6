package dev.quarterback.api.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last publication of a plan.
 *
 * @param publishedBy name of the API key; {@code local} where none was needed
 * @param withdrawnAt when it was withdrawn, or another plan of its name took its place; null while it is in force
 * @param withdrawnBy who did that; null while it is in force
 */
public record Publication(
        Instant publishedAt,
        String publishedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    /** Whether the plan is the one in force of its name. */
    public boolean isInForce() {
        return withdrawnAt == null;
    }
}
