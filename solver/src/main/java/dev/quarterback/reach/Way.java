package dev.quarterback.reach;

/**
 * A way from a yard to a center, alone or over other stops.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 *
 * @param reached minutes until the vehicle is unloaded at the center, loading included
 * @param tour minutes of the shortest tour that goes this way and home again
 */
public record Way(long reached, long tour) {}
