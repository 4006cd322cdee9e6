package dev.quarterback.bound.model;

/**
 * Positions and payload of a carrier: the two limits of the knapsack that a load is.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
public record CarrierCapacity(int positions, double payloadKg) {
    /** Kg by which a load may exceed the payload: what the checker grants, twice over for the rounding of sums. */
    private static final double TOLERANCE_KG = 2e-6;

    /** Part of the payload by which sums of very large weights may be rounded. */
    private static final double ROUNDING = 1e-9;

    /** Kg that may be loaded, tolerances included. */
    public double allowedKg() {
        return payloadKg * (1 + ROUNDING) + TOLERANCE_KG;
    }
}
