package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.yard.PricingModel;

/**
 * About how much memory the dual and its descents take. The plan comes first: a problem whose bound would take too much
 * keeps the one that follows from its orders alone.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param bytes of all large arrays
 * @param longest entries of the longest array
 */
record Footprint(double bytes, double longest) {
    /** Of the memory, the part that the proof may take; the search beside it has the rest. */
    private static final double SHARE = 0.3;

    private static final double MEBIBYTE = 1 << 20;

    /** Numbers kept for each multiplier and goal: at the center and of the moment, limits, and what bundles add up. */
    private static final int NUMBERS_PER_MULTIPLIER = 12;

    /** Bytes of a cut, without its multiplier. */
    private static final int BYTES_PER_CUT = 64;

    /** Bytes of the choices of a day that are still empty. */
    private static final int BYTES_PER_FRONTIER = 600;

    /** Bytes of a group's short list for a day and goal: two kinds of trips, some twenty of each, noted up to three times. */
    private static final int BYTES_PER_LISTED_DAY = 1_000;

    /** What the pricing of a model and three descents will need; {@code steps} are those that a bundle has at most. */
    static Footprint of(PricingModel model, int steps) {
        ProblemFacts facts = model.facts();
        int days = facts.days();
        int most = model.mostVehicles();
        double profits = 0;
        double lists = 0;
        double kinds = 0;
        double credits = 0;
        double loads = 0;
        double listedDays = 0;
        for (YardFacts yard : facts.yards()) {
            int stops = stops(yard, facts.centers().count());
            profits = Math.max(profits, (double) yard.entries() * days);
            lists = Math.max(lists, (double) stops * days * (model.longestWay() + 2));
            loads += (double) stops * days;
            listedDays += (double) yard.groups().size() * days;
            kinds = Math.max(kinds, (double) days * yard.duties() * yard.capacities());
            credits = Math.max(credits, (double) facts.centers().count() * days * yard.capacities());
        }
        double places = lists * facts.types().count() * most;
        double uses = (double) facts.groups() * days * steps * Bundle.USES_OF_STEP * Goal.values().length;
        double multipliers = model.resources().count();
        return new Footprint(
                multipliers * Goal.values().length * NUMBERS_PER_MULTIPLIER * Double.BYTES
                        + (double) model.cuts().count() * BYTES_PER_CUT
                        + profits * 2 * Double.BYTES
                        + places * (Double.BYTES + Integer.BYTES)
                        + lists * (most + 1) * Double.BYTES
                        + loads * 2 * Integer.BYTES
                        + kinds * 2 * BYTES_PER_FRONTIER
                        + credits * Double.BYTES
                        + listedDays * Goal.values().length * BYTES_PER_LISTED_DAY
                        + uses * Bundle.BYTES_PER_USE,
                Math.max(Math.max(profits, places), Math.max(kinds, credits)));
    }

    private static int stops(YardFacts yard, int centers) {
        int stops = 0;
        for (int center = 0; center < centers; center++) {
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
