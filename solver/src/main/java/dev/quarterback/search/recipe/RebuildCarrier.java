package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import java.util.SplittableRandom;

/**
 * Takes out all trips of a carrier in a window of days and makes new ones.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RebuildCarrier implements Recipe {
    /** One window in so many may be as long as {@link #LONGEST}. */
    private static final int LONG_WINDOW = 3;

    /** Days of a window at most. */
    private static final int LONGEST = 7;

    /** Days of a usual window at most. */
    private static final int SHORT = 3;

    private static final CarrierDays.Effort EFFORT = new CarrierDays.Effort(4, 16, 8);

    private final SplittableRandom random;
    private final Draws draws;
    private final CarrierDays days;

    RebuildCarrier(RecipeParts parts) {
        random = parts.random();
        draws = parts.draws();
        days = new CarrierDays(parts, EFFORT);
    }

    @Override
    public String name() {
        return "a carrier's days rebuilt";
    }

    @Override
    public void apply() {
        int carrier = draws.carrier();
        if (carrier < 0) {
            return;
        }
        days.rebuild(new int[] {carrier}, random.nextInt(LONG_WINDOW) == 0 ? LONGEST : SHORT);
    }
}
