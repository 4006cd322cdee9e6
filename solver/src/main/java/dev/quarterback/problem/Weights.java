package dev.quarterback.problem;

/**
 * What each unit of cost weighs in a plan's cost.
 *
 * @param km each km of each trip, the way home included
 * @param surge each handover above the regular ones of a center and day
 * @param preference each position of the center in the order's list, the first choice being 0
 * @param late each day after the promised day
 * @param waiting each day between arrival and handover
 * @param level the squared handovers of each day
 * @param change each order that is not delivered as planned earlier
 * @param hire each unit of the hire of a carrier's day
 * @param crowd each vehicle above a center's lot, each night
 */
public record Weights(
        int km, int surge, int preference, int late, int waiting, int level, int change, int hire, int crowd) {
    /** Usual deliveries for which an appointment may be missed, where the two are to be weighed: while something is looked for. */
    public static final double DELIVERIES_PER_APPOINTMENT = 20;

    /** What holds when a problem names no weights. */
    public static final Weights DEFAULT = new Weights(1, 50, 20, 10, 2, 0, 30, 1, 20);

    /** The same weights with another one of {@code change}. */
    public Weights withChange(int newChange) {
        return new Weights(km, surge, preference, late, waiting, level, newChange, hire, crowd);
    }

    /** The same weights with another one of {@code level}. */
    public Weights withLevel(int newLevel) {
        return new Weights(km, surge, preference, late, waiting, newLevel, change, hire, crowd);
    }
}
