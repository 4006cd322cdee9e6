package dev.quarterback.search;

import dev.quarterback.plan.Plan;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to search.
 *
 * <p>See "The loop" in docs/algorithm.md.
 *
 * @param time how long at most, construction included; null for no limit
 * @param moves moves to try at most; null for no limit
 * @param seed of the random numbers
 * @param onlyFirstCome whether to end with the plan that is made as by hand
 * @param from an earlier plan of which to keep what still holds; null to start afresh
 */
public record SearchOptions(
        @Nullable Duration time,
        @Nullable Long moves,
        long seed,
        boolean onlyFirstCome,
        @Nullable Plan from) {

    /** These options with another limit of time; null for none. */
    public SearchOptions withTime(@Nullable Duration newTime) {
        return new SearchOptions(newTime, moves, seed, onlyFirstCome, from);
    }

    /** These options with another seed. */
    public SearchOptions withSeed(long newSeed) {
        return new SearchOptions(time, moves, newSeed, onlyFirstCome, from);
    }
}
