package dev.quarterback.search.move;

import dev.quarterback.search.model.LoadedTrip;

/** Unloads some vehicles of a trip, fills it again and adds a stop where that helps. */
final class ReloadTrip implements Recipe {
    private final Tools tools;

    ReloadTrip(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "a trip reloaded";
    }

    @Override
    public void apply() {
        int carrier = tools.randomCarrier();
        if (carrier < 0 || tools.bench.open(carrier).tripCount() == 0) {
            return;
        }
        OpenCarrier open = tools.bench.open(carrier);
        LoadedTrip trip = open.trip(tools.random.nextInt(open.tripCount()));
        tools.start();
        tools.bench.remove(trip);
        TripBuilder builder = tools.builder;
        builder.take(trip);
        unload(builder);
        for (int i = builder.stopCount() - 1; i >= 0 && builder.stopCount() > 1; i--) {
            if (!builder.serves(i) && builder.isDayTrip()) {
                builder.removeStop(i);
            }
        }
        for (int i = 0; i < builder.stopCount(); i++) {
            builder.fill(i);
        }
        tools.maker.extend(open.sheet());
        if (builder.load() == 0) {
            builder.abandon();
        } else {
            tools.bench.add(builder.build());
        }
        tools.putBack(6);
    }

    /** Unloads one stop's vehicles or a few random ones. */
    private void unload(TripBuilder builder) {
        int kind = tools.random.nextInt(4);
        if (kind == 0) {
            int stop = tools.random.nextInt(builder.stopCount());
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
