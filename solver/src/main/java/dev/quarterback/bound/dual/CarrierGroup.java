package dev.quarterback.bound.dual;

import java.util.BitSet;

/**
 * Carriers of a yard that are alike in all that rules say.
 *
 * @param count how many they are
 * @param duty position of their duty minutes a day among those of the yard
 * @param room position of their positions and payload among those of the yard
 * @param available the planning days on which they may be busy
 */
record CarrierGroup(int count, int duty, int room, BitSet available) {
    /** Places and payload of a carrier. */
    record Room(int positions, double payloadKg) {}
}
