package dev.quarterback.search.recipe;

import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.recipe.Shares.Share;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The recipes with their shares, from which one is drawn at random for each move.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public final class Recipes {
    /** Share of the strings for each stop that trips have on average above {@link #FEW_STOPS}. */
    private static final double STRINGS_PER_STOP = 30;

    /** Stops of a trip up to which whole trips are made anew at little cost, so that strings of stops do not pay. */
    private static final double FEW_STOPS = 2.5;

    /** Sizes of vehicles up to which trips are filled as well one after the other. */
    private static final int FEW_SIZES = 8;

    /** Share of the repacking of trips for each further size, and at most. */
    private static final int REPACK_PER_SIZE = 2;

    private static final int MOST_REPACK = 60;

    /** One in so many moves is of the usual recipes where only cost is left. */
    private static final int USUAL = 3;

    private final Shares<Recipe> usual;
    private final Recipe strings;
    private final SplittableRandom random;

    public Recipes(RecipeParts parts) {
        random = parts.random();
        strings = new RemoveStrings(parts);
        usual = new Shares<>(List.of(
                new Share<>(20, new RebuildCarrier(parts)),
                new Share<>(12, new RebuildNeighbours(parts)),
                new Share<>(10, new ReloadTrip(parts)),
                new Share<>(36, new OrderFirst(parts)),
                new Share<>(10, new ReshuffleCenter(parts)),
                new Share<>(12, new MoveTrip(parts)),
                new Share<>(12, new RebuildRegion(parts)),
                new Share<>(2, new ExchangeStops(parts)),
                new Share<>(20, new PoolIdleTime(parts)),
                new Share<>(10, new ExchangeDays(parts)),
                new Share<>(repackShare(parts.orders().sizes), new RepackTrips(parts))));
    }

    /** The more sizes of vehicles there are, the more ways there are to use positions and payload to the last. */
    private static int repackShare(int sizes) {
        return Math.min(MOST_REPACK, REPACK_PER_SIZE * Math.max(0, sizes - FEW_SIZES));
    }

    /**
     * Draws a recipe.
     *
     * @param stops stops of a trip on average: the more there are, the more is to be won by their order
     * @param onlyCostIsLeft whether all is delivered, so that recipes for orders that wait are of little use
     */
    public Recipe draw(double stops, boolean onlyCostIsLeft) {
        double stringShare = Math.max(0, (stops - FEW_STOPS) * STRINGS_PER_STOP);
        boolean ofStrings = onlyCostIsLeft
                ? random.nextInt(USUAL) > 0
                : stringShare > 0 && random.nextDouble() * (usual.all() + stringShare) < stringShare;
        return ofStrings ? strings : usual.draw(random);
    }
}
