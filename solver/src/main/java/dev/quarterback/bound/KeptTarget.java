package dev.quarterback.bound;

/**
 * The number of appointments that plans have to keep, as it was at the last evaluations.
 *
 * <p>See "The run of a proof" in docs/algorithm.md.
 */
final class KeptTarget {
    /** Share of the appointments by which others may differ to be about as many. */
    private static final double NEAR = 0.02;

    private long now;

    /** The number at which multipliers of the descent were better than those at the start; -1 while there is none. */
    private long led = -1;

    /** The number at which multipliers at the start were evaluated last; -1 while there are none. */
    private long started = -1;

    /** Begins with a number, whose multipliers at the start are evaluated. */
    void begin(long kept) {
        now = kept;
        started = kept;
    }

    long now() {
        return now;
    }

    /** Goes on with another number; tells whether multipliers at the start are to be tried for it. */
    boolean moveTo(long kept) {
        now = kept;
        if (isAbout(kept, led) || isAbout(kept, started)) {
            return false;
        }
        started = kept;
        return true;
    }

    /** Whether multipliers of the descent were ever better than those at the start. */
    boolean isLed() {
        return led >= 0;
    }

    /** Notes that the descent has led to better multipliers. */
    void hasLed() {
        led = now;
    }

    private static boolean isAbout(long kept, long known) {
        return known >= 0 && Math.abs(kept - known) <= NEAR * known;
    }
}
