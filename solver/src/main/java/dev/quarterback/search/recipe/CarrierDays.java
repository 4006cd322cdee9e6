package dev.quarterback.search.recipe;

import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import java.util.SplittableRandom;

/**
 * Takes out all trips of some carriers in a window of days and makes new ones.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class CarrierDays {
    private final int days;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Removal removal;
    private final Effort effort;

    /**
     * How much is tried, at most.
     *
     * @param samples trips of which the best is taken
     * @param reinsertedFirst removed orders that other trips take up before new ones are made
     * @param reinserted removed orders that are put back in the end
     */
    record Effort(int samples, int reinsertedFirst, int reinserted) {}

    CarrierDays(RecipeParts parts, Effort effort) {
        this.effort = effort;
        days = parts.facts().days;
        random = parts.random();
        maker = parts.maker();
        removal = parts.removal();
    }

    /** Rebuilds a window of at most {@code longest} days, drawn at random. */
    void rebuild(int[] carriers, int longest) {
        int length = Math.min(days, 1 + random.nextInt(longest));
        int from = random.nextInt(days - length + 1);
        int to = from + length - 1;
        removal.start();
        for (int carrier : carriers) {
            removal.remove(carrier, from, to);
        }
        removal.reinsertAtTimes(effort.reinsertedFirst);
        int samples = 1 + random.nextInt(effort.samples);
        for (int carrier : carriers) {
            maker.refill(carrier, from, to, samples);
        }
        removal.reinsert(effort.reinserted);
    }
}
