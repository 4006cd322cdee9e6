package dev.quarterback.bound;

/**
 * A way from a yard to a center, alone or over other stops.
 *
 * @param reached minutes until the vehicle is unloaded at the center, loading included
 * @param tour minutes of the shortest tour that goes this way and home again
 */
record Way(long reached, long tour) {}
