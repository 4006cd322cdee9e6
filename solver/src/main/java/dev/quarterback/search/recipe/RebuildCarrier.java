package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.model.Facts;
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

    /** Trips of which the best is taken, at most. */
    private static final int MOST_SAMPLES = 4;

    /** Removed orders that other trips take up before new ones are made, at most. */
    private static final int REINSERTED_FIRST = 16;

    /** Removed orders that are put back in the end, at most. */
    private static final int MOST_REINSERTED = 8;

    private final Facts facts;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Draws draws;
    private final Removal removal;

    RebuildCarrier(RecipeParts parts) {
        facts = parts.facts();
        random = parts.random();
        maker = parts.maker();
        draws = parts.draws();
        removal = parts.removal();
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
        int days = facts.days;
        int length = Math.min(days, 1 + random.nextInt(random.nextInt(LONG_WINDOW) == 0 ? LONGEST : SHORT));
        int from = random.nextInt(days - length + 1);
        removal.start();
        removal.remove(carrier, from, from + length - 1);
        removal.reinsertAtTimes(REINSERTED_FIRST);
        maker.refill(carrier, from, from + length - 1, 1 + random.nextInt(MOST_SAMPLES));
        removal.reinsert(MOST_REINSERTED);
    }
}
