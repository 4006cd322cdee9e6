package dev.quarterback.search.move;

import dev.quarterback.search.model.LoadedTrip;
import org.jspecify.annotations.Nullable;

/** Unloads some vehicles of a trip, at times takes its stops in another order, fills it again and adds stops where that helps. */
final class ReloadTrip implements Recipe {
    /** One in so many trips gets its stops in another order. */
    private static final int REORDERED = 16;

    private final Tools tools;
    private final Reordering reordering;

    ReloadTrip(Tools tools) {
        this.tools = tools;
        reordering = new Reordering(tools.builder, tools.random);
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
        OpenCarrier open = tools.bench.open(trip.carrier());
        tools.start();
        tools.bench.remove(trip);
        TripBuilder builder = tools.builder;
        builder.take(trip);
        unload(builder);
        if (tools.random.nextInt(REORDERED) == 0) {
            reordering.reorder(open.sheet());
        }
        builder.dropIdleStops();
        builder.fillAll();
        tools.maker.extend(open.sheet());
        if (builder.load() == 0) {
            builder.abandon();
        } else {
            tools.bench.add(builder.build());
        }
        tools.putBack(6);
    }

    /** A trip to a center that an order waits for, or any trip. */
    private @Nullable LoadedTrip chooseTrip() {
        int order = tools.random.nextInt(4) == 0 ? -1 : tools.randomWaiting();
        if (order >= 0 && tools.orders.ready[order] < tools.facts.days) {
            int first = tools.orders.firstEntry[order];
            int entry = first + tools.random.nextInt(tools.orders.firstEntry[order + 1] - first);
            int ready = tools.orders.ready[order];
            int day = ready + tools.random.nextInt(tools.facts.days - ready);
            return tools.insertion.randomTripTo(tools.orders.entryCenter[entry], order, day);
        }
        return tools.randomTrip();
    }

    /** Unloads one stop's vehicles or a few random ones. */
    private void unload(TripBuilder builder) {
        int kind = tools.random.nextInt(4);
        if (kind == 0) {
            int stop = tools.random.nextInt(builder.route().stops());
            for (int v = builder.load() - 1; v >= 0; v--) {
                if (builder.stop(v) == stop) {
                    unload(builder, v);
                }
            }
            return;
        }
        int count = tools.random.nextInt(kind == 1 ? builder.load() + 1 : Math.min(4, builder.load() + 1));
        for (int i = 0; i < count; i++) {
            unload(builder, tools.random.nextInt(builder.load()));
        }
    }

    private void unload(TripBuilder builder, int v) {
        tools.note(builder.order(v));
        builder.unload(v);
    }
}
