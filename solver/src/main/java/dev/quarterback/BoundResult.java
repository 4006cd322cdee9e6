package dev.quarterback;

import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.price.DualBound;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proof without planning has come to.
 *
 * @param bounds the best bounds; null when nothing is proven
 * @param dual the least value of the deliveries' dual for plans that keep as many appointments as aimed at, with its
 *     multipliers; null when it was not evaluated
 * @param complete whether it ended by itself: all is proven, or many tries brought nothing better
 * @param elapsed time that it took
 * @param warnings why there is no bound, or none better
 */
public record BoundResult(
        @Nullable ProvenBounds bounds,
        @Nullable DualBound dual,
        boolean complete,
        Duration elapsed,
        List<String> warnings) {

    public BoundResult {
        warnings = List.copyOf(warnings);
    }
}
