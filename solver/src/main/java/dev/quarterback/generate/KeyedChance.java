package dev.quarterback.generate;

import java.time.LocalDate;

/**
 * Chance that belongs to a seed, an id and a day, and not to the order in which it is asked for.
 *
 * <p>The same seed, kind, id and day always give the same number, whatever else a problem has. The mixing is that of
 * SplitMix64 (Steele, Lea and Flood 2014), over the FNV-1a hash of the texts.
 *
 * @param seed the seed of all
 * @param kind what is drawn, so that one thing says nothing about another
 * @param id the order, vessel or carrier
 */
record KeyedChance(long seed, String kind, String id) {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** What days are counted from where none belongs to it. */
    private static final long NO_DAY = Long.MIN_VALUE;

    /** True in {@code share} of the cases, 0 to 1. */
    boolean chance(double share, LocalDate day) {
        return share(day.toEpochDay()) < share;
    }

    /** True in {@code share} of the cases, 0 to 1; of the id as a whole. */
    boolean chance(double share) {
        return share(NO_DAY) < share;
    }

    /** From {@code low} to {@code high}, both included. */
    int fromTo(int low, int high, LocalDate day) {
        return fromTo(low, high, day.toEpochDay());
    }

    /** From {@code low} to {@code high}, both included; of the id as a whole. */
    int fromTo(int low, int high) {
        return fromTo(low, high, NO_DAY);
    }

    private int fromTo(int low, int high, long day) {
        return low + (int) (share(day) * (high - (double) low + 1));
    }

    /** From 0 to 1, 1 excluded. */
    private double share(long day) {
        long mixed = mix(mix(mix(seed + GAMMA) ^ hash(kind)) ^ hash(id));
        return (mix(mixed ^ mix(day + GAMMA)) >>> 11) * 0x1.0p-53;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static long hash(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
