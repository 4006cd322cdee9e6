package dev.quarterback;

import dev.quarterback.bound.ProvenBounds;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proof without planning has come to.
 *
 * @param bounds the best bounds; null when nothing is proven
 * @param complete whether nothing better is to be had, however long it takes
 * @param elapsed time that it took
 * @param warnings why there is no bound, or none better
 */
public record BoundResult(@Nullable ProvenBounds bounds, boolean complete, Duration elapsed, List<String> warnings) {

    public BoundResult {
        warnings = List.copyOf(warnings);
    }
}
