package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Relocation;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.model.LoadedTrip;

/**
 * Gives a trip another carrier or day, which may send other trips on.
 *
 * <p>See "Whole trips move" in docs/algorithm.md.
 */
final class MoveTrip implements Recipe {
    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 8;

    private final Draws draws;
    private final Removal removal;
    private final Relocation relocation;

    MoveTrip(RecipeParts parts) {
        draws = parts.draws();
        removal = parts.removal();
        relocation = new Relocation(parts);
    }

    @Override
    public String name() {
        return "trips moved to other carriers";
    }

    @Override
    public void apply() {
        LoadedTrip trip = draws.trip();
        if (trip == null) {
            return;
        }
        removal.start();
        relocation.start();
        relocation.displace(trip);
        relocation.settle();
        removal.reinsert(MOST_REINSERTED);
    }
}
