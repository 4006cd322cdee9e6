package dev.quarterback.bound.capacity;

import java.nio.IntBuffer;

/**
 * Orders that are alike in all that capacities ask for.
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 *
 * @param count how many they are
 * @param worth what one of them counts when it is delivered
 * @param positions places that its vehicle takes on a carrier
 * @param weightKg its vehicle's weight
 * @param pools numbers of the pools of capacity from which it can be carried, ascending; empty when it needs no carrier
 */
record OrderDemand(int count, long worth, int positions, double weightKg, int[] pools) {
    /** What can be merged with it. */
    record Alike(long worth, int positions, double weightKg, IntBuffer pools) {}

    Alike alike() {
        return new Alike(worth, positions, weightKg, IntBuffer.wrap(pools));
    }

    boolean needsCarrier() {
        return pools.length > 0;
    }
}
