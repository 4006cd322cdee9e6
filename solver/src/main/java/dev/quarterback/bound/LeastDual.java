package dev.quarterback.bound;

import dev.quarterback.bound.price.DualBound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The least value of the deliveries' dual so far for plans that keep some number of appointments, with its multipliers.
 * Safe for use by several threads.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
public final class LeastDual {
    private final long kept;
    private @Nullable DualBound least;

    /** None yet, for plans that keep {@code kept} appointments. */
    public LeastDual(long kept) {
        this.kept = kept;
    }

    /** Takes another evaluation. */
    public synchronized void take(DualBound evaluation) {
        if (least == null || evaluation.at(kept) < least.at(kept)) {
            least = evaluation;
        }
    }

    /** The least by now; empty before the first evaluation. */
    public synchronized Optional<DualBound> now() {
        return Optional.ofNullable(least);
    }
}
