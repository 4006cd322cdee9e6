package dev.quarterback.search.model;

/**
 * Weights in whole micrograms, so that sums do not depend on the order of their parts.
 *
 * <p>Vehicles are rounded up and payloads down, so that a load that fits here fits in kg with decimals, too.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class Weight {
    private static final double MICROGRAMS = 1e9;
    /** Below a hundredth of a microgram a decimal is noise of its binary form. */
    private static final double NOISE = 0.01;
    /** The format's tolerance of 10⁻⁶ kg, less what the noise of a hundred vehicles can come to. */
    private static final long TOLERANCE = 999;

    private Weight() {}

    /** A vehicle's weight. */
    static long ofVehicle(double kg) {
        return (long) Math.ceil(Math.nextUp(kg * MICROGRAMS) - NOISE);
    }

    /** What a carrier may carry. */
    static long ofPayload(double kg) {
        return (long) Math.floor(Math.nextDown(kg * MICROGRAMS) + NOISE) + TOLERANCE;
    }
}
