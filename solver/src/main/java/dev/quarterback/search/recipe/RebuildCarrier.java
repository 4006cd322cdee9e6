package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.TripMaker;

import dev.quarterback.search.model.Facts;
import java.util.SplittableRandom;

/** Takes out all trips of a carrier in a window of days and makes new ones. */
final class RebuildCarrier implements Recipe {

    private final Facts facts;
    private final SplittableRandom random;
    private final TripMaker maker;
    private final Draws draws;
    private final Removal removal;

    RebuildCarrier(RecipeParts parts) {
        facts = parts.bench().facts();
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
        int length = Math.min(days, 1 + random.nextInt(random.nextInt(3) == 0 ? 7 : 3));
        int from = random.nextInt(days - length + 1);
        removal.start();
        removal.remove(carrier, from, from + length - 1);
        removal.reinsertAtTimes(16);
        maker.refill(carrier, from, from + length - 1, 1 + random.nextInt(4));
        removal.reinsert(8);
    }
}
