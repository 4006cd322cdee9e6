package dev.quarterback.problem;

/**
 * A vehicle model.
 *
 * @param weightKg curb weight in kg, above 0
 * @param positions places that a vehicle takes on a carrier, at least 1
 */
public record Model(String id, double weightKg, int positions) {}
