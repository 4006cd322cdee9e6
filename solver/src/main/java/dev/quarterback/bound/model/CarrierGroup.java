package dev.quarterback.bound.model;

import java.util.BitSet;

/**
 * Carriers of a yard that are alike in all that rules say.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param count how many they are
 * @param duty position of their duty minutes a day among those of the yard
 * @param capacity position of their capacity among those of the yard
 * @param available the planning days on which they may be busy
 */
public record CarrierGroup(int count, int duty, int capacity, BitSet available) {}
