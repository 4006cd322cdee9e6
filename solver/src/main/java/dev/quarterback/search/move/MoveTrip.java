package dev.quarterback.search.move;

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
        int carrier = tools.randomCarrier();
        if (carrier < 0 || tools.bench.open(carrier).tripCount() == 0) {
            return;
        }
        OpenCarrier open = tools.bench.open(carrier);
        tools.start();
        relocation.start();
        relocation.displace(open.trip(tools.random.nextInt(open.tripCount())));
        relocation.settle();
        tools.putBack(8);
    }
}
