package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.model.Facts;
import java.util.SplittableRandom;

/**
 * Takes out the trips of several carriers of a yard on the same days and makes new ones.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class RebuildNeighbours implements Recipe {
    private static final int LEAST_CARRIERS = 2;

    private static final int MOST_CARRIERS = 3;

    /** Days of the window at most. */
    private static final int LONGEST = 2;

    /** Trips of which the best is taken, at most. */
    private static final int MOST_SAMPLES = 6;

    /** Removed orders that other trips take up before new ones are made, at most. */
    private static final int REINSERTED_FIRST = 24;

    /** Removed orders that are put back in the end, at most. */
    private static final int MOST_REINSERTED = 12;

    private final Facts facts;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Draws draws;
    private final Removal removal;

    RebuildNeighbours(RecipeParts parts) {
        facts = parts.facts();
        random = parts.random();
        maker = parts.maker();
        draws = parts.draws();
        removal = parts.removal();
    }

    @Override
    public String name() {
        return "carriers of a yard rebuilt";
    }

    @Override
    public void apply() {
        int first = draws.carrier();
        if (first < 0) {
            return;
        }
        int yard = facts.carriers.yard[first];
        int[] carriers = new int[LEAST_CARRIERS + random.nextInt(MOST_CARRIERS - LEAST_CARRIERS + 1)];
        for (int i = 0; i < carriers.length; i++) {
            carriers[i] = i == 0 ? first : draws.carrierOf(yard);
        }
        int length = Math.min(facts.days, 1 + random.nextInt(LONGEST));
        int from = random.nextInt(facts.days - length + 1);
        removal.start();
        for (int carrier : carriers) {
            removal.remove(carrier, from, from + length - 1);
        }
        removal.reinsertAtTimes(REINSERTED_FIRST);
        int samples = 1 + random.nextInt(MOST_SAMPLES);
        for (int carrier : carriers) {
            maker.refill(carrier, from, from + length - 1, samples);
        }
        removal.reinsert(MOST_REINSERTED);
    }
}
