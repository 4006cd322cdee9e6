package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
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

    private static final CarrierDays.Effort EFFORT = new CarrierDays.Effort(6, 24, 12);

    private final Facts facts;
    private final SplittableRandom random;
    private final Draws draws;
    private final CarrierDays days;

    RebuildNeighbours(RecipeParts parts) {
        facts = parts.facts();
        random = parts.random();
        draws = parts.draws();
        days = new CarrierDays(parts, EFFORT);
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
        days.rebuild(carriers, LONGEST);
    }
}
