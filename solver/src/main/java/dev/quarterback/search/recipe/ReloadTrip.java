package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.OpenCarrier;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.build.Reordering;
import dev.quarterback.search.build.TripBuilder;
import dev.quarterback.search.build.TripMaker;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.recipe.Shares.Share;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Unloads some vehicles of a trip, at times takes its stops in another order, fills it again and adds stops where that helps.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class ReloadTrip implements Recipe {
    /** One trip in so many is drawn from all, the others go to a center that an order waits for. */
    private static final int ANY_TRIP = 4;

    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 6;

    /** One in so many trips gets its stops in another order. */
    private static final int REORDERED = 16;

    /** Vehicles that are few. */
    private static final int FEW = 3;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final SplittableRandom random;
    private final TripBuilder builder;
    private final TripMaker maker;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;
    private final Reordering reordering;

    /** The ways to unload a trip. */
    private final Shares<Runnable> ways;

    ReloadTrip(RecipeParts parts) {
        bench = parts.bench();
        facts = parts.facts();
        orders = parts.orders();
        random = parts.random();
        builder = parts.builder();
        maker = parts.maker();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
        reordering = new Reordering(builder, random);
        ways = new Shares<>(List.of(
                new Share<>(1, this::unloadStop),
                new Share<>(1, () -> unloadSome(builder.load())),
                new Share<>(2, () -> unloadSome(Math.min(FEW, builder.load())))));
    }

    @Override
    public String name() {
        return "a trip reloaded";
    }

    @Override
    public void apply() {
        LoadedTrip trip = chooseTrip();
        if (trip == null) {
            return;
        }
        OpenCarrier open = bench.open(trip.carrier());
        removal.start();
        bench.remove(trip);
        builder.take(trip);
        ways.draw(random).run();
        if (random.nextInt(REORDERED) == 0) {
            reordering.reorder(open.sheet());
        }
        builder.dropIdleStops();
        builder.fillAll();
        maker.extend(open.sheet());
        bench.addOrAbandon(builder);
        removal.reinsert(MOST_REINSERTED);
    }

    /** A trip to a center that an order waits for, or any trip. */
    private @Nullable LoadedTrip chooseTrip() {
        int order = random.nextInt(ANY_TRIP) == 0 ? -1 : draws.waiting();
        if (order >= 0 && orders.ready[order] < facts.days) {
            int entry = draws.entryOf(order);
            int ready = orders.ready[order];
            int day = ready + random.nextInt(facts.days - ready);
            return insertion.randomTripTo(orders.entryCenter[entry], order, day);
        }
        return draws.trip();
    }

    /** Unloads all vehicles of one stop. */
    private void unloadStop() {
        int stop = random.nextInt(builder.route().stops());
        for (int v = builder.load() - 1; v >= 0; v--) {
            if (builder.stop(v) == stop) {
                unload(v);
            }
        }
    }

    /** Unloads up to {@code most} random vehicles. */
    private void unloadSome(int most) {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            unload(random.nextInt(builder.load()));
        }
    }

    private void unload(int v) {
        removal.note(builder.order(v));
        builder.unload(v);
    }
}
