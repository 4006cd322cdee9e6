package dev.quarterback.insight.insertion;

/**
 * What a way to add an order is short of.
 *
 * @param limit what stands in the way
 * @param subject the number of the center, yard or carrier that is short of it, as {@link Limit} has it
 * @param day the number of the planning day
 * @param amount how much more it takes, at least 1
 */
public record Shortage(Limit limit, int subject, int day, long amount) {}
