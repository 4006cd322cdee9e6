package dev.quarterback;

import dev.quarterback.bound.ProvenBounds;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proof without planning has come to.
 *
 * @param bounds the best bounds; null when nothing is proven
 * @param complete whether it ended by itself: all is proven, or many tries brought nothing better
 * @param elapsed time that it took
 * @param warnings why there is no bound, or none better
 */
public record BoundResult(@Nullable ProvenBounds bounds, boolean complete, Duration elapsed, List<String> warnings) {

    public BoundResult {
        warnings = List.copyOf(warnings);
    }
}
