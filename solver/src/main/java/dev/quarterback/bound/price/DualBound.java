package dev.quarterback.bound.price;

import dev.quarterback.bound.model.Multipliers;

/**
 * A bound that follows from multipliers: no plan that keeps {@code n} appointments exceeds {@code atNone − perAppointment
 * × n}.
 *
 * <p>See "Why any multipliers prove a bound" in docs/algorithm.md.
 *
 * @param atNone the bound for plans that keep none
 * @param perAppointment by how much it falls with each that is kept; 0 where they do not count
 * @param multipliers those that it follows from; not to be changed
 */
public record DualBound(double atNone, double perAppointment, Multipliers multipliers) {
    /** The value for plans that keep so many appointments. */
    public double at(long kept) {
        return atNone - perAppointment * kept;
    }
}
