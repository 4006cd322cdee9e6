package dev.quarterback.search.move;

import dev.quarterback.search.model.LoadedTrip;

/** Gives a trip another carrier or day, which may send other trips on. */
final class MoveTrip implements Recipe {
    private final Tools tools;
    private final Relocation relocation;

    MoveTrip(Tools tools) {
        this.tools = tools;
        relocation = new Relocation(tools);
    }

    @Override
    public String name() {
        return "trips moved to other carriers";
    }

    @Override
    public void apply() {
        LoadedTrip trip = tools.randomTrip();
        if (trip == null) {
            return;
        }
        tools.start();
        relocation.start();
        relocation.displace(trip);
        relocation.settle();
        tools.putBack(8);
    }
}
