package dev.quarterback.search.model;

/** Weights in whole milligrams, so that sums do not depend on the order of their parts. */
final class Weight {
    /** Below a thousandth of a milligram a decimal is noise of its binary form. */
    private static final double NOISE = 1e-3;

    private Weight() {}

    /** A vehicle's weight, rounded up. */
    static long upMilligrams(double kg) {
        return (long) Math.ceil(kg * 1e6 - NOISE);
    }

    /** A carrier's payload with the format's tolerance of a milligram, rounded down. */
    static long payloadMilligrams(double kg) {
        return (long) Math.floor(kg * 1e6 + NOISE) + 1;
    }
}
