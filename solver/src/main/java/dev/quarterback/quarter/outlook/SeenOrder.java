package dev.quarterback.quarter.outlook;

/**
 * An order that has become known, by numbers of days from the first planning day on.
 *
 * @param known the day on which it became known
 * @param ready the day on which its vehicle is ready, as far as is known; may lie before the first day
 * @param handedOver the day on which it was handed over; {@link #OPEN} when it was not yet
 */
record SeenOrder(int known, int ready, int handedOver) {
    /** Not handed over yet. */
    static final int OPEN = Integer.MAX_VALUE;

    /** The first day on which it might have been handed over, about: it was known and ready. */
    int from() {
        return Math.max(0, Math.max(known, ready));
    }
}
