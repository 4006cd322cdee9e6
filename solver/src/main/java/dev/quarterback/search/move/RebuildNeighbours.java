package dev.quarterback.search.move;

/** Takes out the trips of several carriers of a yard on the same days and makes new ones. */
final class RebuildNeighbours implements Recipe {
    private final Tools tools;

    RebuildNeighbours(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "carriers of a yard rebuilt";
    }

    @Override
    public void apply() {
        int first = tools.randomCarrier();
        if (first < 0) {
            return;
        }
        int yard = tools.facts.carriers.yard[first];
        int[] carriers = new int[2 + tools.random.nextInt(2)];
        for (int i = 0; i < carriers.length; i++) {
            carriers[i] = i == 0 ? first : tools.randomCarrierOf(yard);
        }
        int length = Math.min(tools.facts.days, 1 + tools.random.nextInt(2));
        int from = tools.random.nextInt(tools.facts.days - length + 1);
        tools.start();
        for (int carrier : carriers) {
            tools.takeOut(carrier, from, from + length - 1);
        }
        tools.putBackAtTimes(24);
        int samples = 1 + tools.random.nextInt(6);
        for (int carrier : carriers) {
            tools.maker.refill(carrier, from, from + length - 1, samples);
        }
        tools.putBack(12);
    }
}
