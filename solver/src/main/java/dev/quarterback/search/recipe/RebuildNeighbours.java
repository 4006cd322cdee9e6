package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;

import dev.quarterback.search.model.Facts;
import java.util.SplittableRandom;

/** Takes out the trips of several carriers of a yard on the same days and makes new ones. */
final class RebuildNeighbours implements Recipe {

    private final Facts facts;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Draws draws;
    private final Removal removal;

    RebuildNeighbours(RecipeParts parts) {
        facts = parts.bench().facts();
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
        int[] carriers = new int[2 + random.nextInt(2)];
        for (int i = 0; i < carriers.length; i++) {
            carriers[i] = i == 0 ? first : draws.carrierOf(yard);
        }
        int length = Math.min(facts.days, 1 + random.nextInt(2));
        int from = random.nextInt(facts.days - length + 1);
        removal.start();
        for (int carrier : carriers) {
            removal.remove(carrier, from, from + length - 1);
        }
        removal.reinsertAtTimes(24);
        int samples = 1 + random.nextInt(6);
        for (int carrier : carriers) {
            maker.refill(carrier, from, from + length - 1, samples);
        }
        removal.reinsert(12);
    }
}
