package dev.quarterback.bound.capacity;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The largest sum of whole sizes within a limit that vehicles can make up, each used once (subset sum).
 *
 * <p>See "The capacity bound" in docs/algorithm.md.
 */
final class AttainableLoad {
    /** Bits that are shifted at most; beyond that the limit itself is taken. */
    private static final double MOST_WORK = 300_000_000;

    private static final long LARGEST_LIMIT = 2_000_000;

    private final Map<Long, Integer> sizes = new HashMap<>();
    private boolean isWhole = true;
    private double sum;

    /** Adds vehicles that are alike. */
    void add(double size, int count) {
        sum += size * count;
        isWhole &= size == Math.rint(size) && size <= LARGEST_LIMIT;
        if (isWhole) {
            sizes.merge((long) size, count, Integer::sum);
        }
    }

    /** A limit that no load exceeds, {@code limit} or less. */
    double within(double limit) {
        double all = sum * (1 + 1e-9);
        if (!isWhole || limit > LARGEST_LIMIT) {
            return Math.min(limit, all);
        }
        int whole = (int) Math.floor(Math.min(limit, all));
        int items = sizes.values().stream()
                .mapToInt(count -> Integer.SIZE - Integer.numberOfLeadingZeros(count))
                .sum();
        return (double) items * whole > MOST_WORK ? whole : largest(whole);
    }

    private int largest(int limit) {
        BigInteger within = BigInteger.ONE.shiftLeft(limit + 1).subtract(BigInteger.ONE);
        BigInteger sums = BigInteger.ONE;
        for (Map.Entry<Long, Integer> size : sizes.entrySet()) {
            int left = size.getValue();
            for (int together = 1; left > 0; together *= 2) {
                int taken = Math.min(together, left);
                long shift = taken * size.getKey();
                if (shift <= limit) {
                    sums = sums.or(sums.shiftLeft((int) shift)).and(within);
                }
                left -= taken;
            }
        }
        return sums.bitLength() - 1;
    }
}
