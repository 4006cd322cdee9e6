package dev.quarterback.search.move;

/** Takes out all trips of a carrier in a window of days and makes new ones. */
final class RebuildCarrier implements Recipe {
    private final Tools tools;

    RebuildCarrier(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "a carrier's days rebuilt";
    }

    @Override
    public void apply() {
        int carrier = tools.randomCarrier();
        if (carrier < 0) {
            return;
        }
        int days = tools.facts.days;
        int length = Math.min(days, 1 + tools.random.nextInt(tools.random.nextInt(3) == 0 ? 7 : 3));
        int from = tools.random.nextInt(days - length + 1);
        tools.start();
        tools.takeOut(carrier, from, from + length - 1);
        tools.putBackAtTimes(16);
        tools.maker.refill(carrier, from, from + length - 1, 1 + tools.random.nextInt(4));
        tools.putBack(8);
    }
}
