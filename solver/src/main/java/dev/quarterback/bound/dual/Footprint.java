package dev.quarterback.bound.dual;

import dev.quarterback.bound.model.Goal;

/**
 * About how much memory the search for prices takes. The plan comes first: a problem whose bound would take too much
 * keeps the one that follows from its orders alone.
 *
 * @param bytes of all large arrays
 * @param longest entries of the longest array
 */
record Footprint(double bytes, double longest) {
    /** Of the memory, the part that the proof may take; the search beside it has the rest. */
    private static final double SHARE = 0.3;

    private static final double MEBIBYTE = 1 << 20;

    /** Bytes of what is used by an order, in two lists of numbers, once as it is and once pooled. */
    private static final int BYTES_PER_USE = 24;

    /** Numbers kept for each price and goal: trusted and present ones, supply, and what the mixture and baskets add up. */
    private static final int NUMBERS_PER_PRICE = 12;

    /** Bytes of a cut, without its price. */
    private static final int BYTES_PER_CUT = 64;

    /** Bytes of the choices of a day that are still empty. */
    private static final int BYTES_PER_FRONTIER = 600;

    /** Bytes of a group's short list for a day and goal: two kinds of trips, some twenty of each, noted up to three times. */
    private static final int BYTES_PER_LISTED_DAY = 1_000;

    /**
     * What {@code facts} will need.
     *
     * @param most vehicles of a load at most
     * @param longestWay days between departure and arrival at most
     */
    static Footprint of(DualFacts facts, int most, int longestWay) {
        double offers = 0;
        double lists = 0;
        double kinds = 0;
        double bonuses = 0;
        double loads = 0;
        double listedDays = 0;
        for (YardFacts yard : facts.ofYard) {
            offers = Math.max(offers, (double) yard.orders.length * facts.days);
            lists = Math.max(lists, (double) stops(yard) * facts.days * (longestWay + 2));
            loads += (double) stops(yard) * facts.days;
            listedDays += (double) yard.groups.size() * facts.days;
            kinds = Math.max(kinds, (double) facts.days * yard.duties.length * yard.rooms.length);
            bonuses = Math.max(bonuses, (double) facts.centers * facts.days * yard.rooms.length);
        }
        double places = lists * facts.types.count() * most;
        double columns = (double) Ascent.mostColumns(facts.orders) * facts.orders;
        double prices = Prices.count(facts);
        return new Footprint(
                prices * Goal.values().length * NUMBERS_PER_PRICE * Double.BYTES
                        + (double) facts.cuts.count() * BYTES_PER_CUT
                        + offers * 2 * Double.BYTES
                        + places * (Double.BYTES + Integer.BYTES)
                        + lists * (most + 1) * Double.BYTES
                        + loads * 2 * Integer.BYTES
                        + kinds * 2 * BYTES_PER_FRONTIER
                        + bonuses * Double.BYTES
                        + listedDays * Goal.values().length * BYTES_PER_LISTED_DAY
                        + columns * 2 * BYTES_PER_USE,
                Math.max(Math.max(offers, places), Math.max(kinds, bonuses)));
    }

    private static int stops(YardFacts yard) {
        int stops = 0;
        for (int center = 0; center + 1 < yard.first.length; center++) {
            stops += yard.hasEntries(center) ? 1 : 0;
        }
        return stops;
    }

    /** Refuses to take more than a share of {@code memory} bytes, or an array longer than Java allows. */
    void check(long memory) {
        if (bytes > SHARE * memory || longest > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError(String.format(
                    "The proof would take about %.0f MiB of %.0f MiB.", bytes / MEBIBYTE, memory / MEBIBYTE));
        }
    }
}
