package dev.quarterback.search.recipe;

import java.util.Arrays;

/**
 * Chooses the vehicles that are worth most together within positions and payload, by branch and bound.
 *
 * <p>Vehicles are sorted by their worth for what is scarcer, positions or payload, and taken or left one after the other; a
 * branch is cut off where even a fraction of the next vehicle does not help (S. Martello and P. Toth, Knapsack Problems,
 * 1990). After a number of branches the best choice by then is taken.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class FullestLoad {
    /** Branches looked at, at most. */
    private static final int MOST_BRANCHES = 3_000;

    private int[] orders = new int[64];
    private double[] worth = new double[64];
    private long[] positions = new long[64];
    private long[] micrograms = new long[64];
    private double[] size = new double[64];
    private boolean[] taken = new boolean[64];
    private boolean[] best = new boolean[64];
    private int count;
    private double bestWorth;
    private int branches;
    private boolean byWeight;

    /** Forgets all vehicles. */
    void clear() {
        count = 0;
    }

    void add(int order, double itsWorth, long itsPositions, long itsMicrograms) {
        if (count == orders.length) {
            int more = count * 2;
            orders = Arrays.copyOf(orders, more);
            worth = Arrays.copyOf(worth, more);
            positions = Arrays.copyOf(positions, more);
            micrograms = Arrays.copyOf(micrograms, more);
            size = Arrays.copyOf(size, more);
            taken = new boolean[more];
            best = new boolean[more];
        }
        orders[count] = order;
        worth[count] = itsWorth;
        positions[count] = itsPositions;
        micrograms[count++] = itsMicrograms;
    }

    /** Chooses for so many free positions and so much free payload in µg; {@link #isChosen} tells what. */
    void choose(long freePositions, long freeMicrograms) {
        sort(freePositions, freeMicrograms);
        Arrays.fill(taken, 0, count, false);
        Arrays.fill(best, 0, count, false);
        bestWorth = 0;
        branches = 0;
        branch(0, 0, freePositions, freeMicrograms);
    }

    private void sort(long freePositions, long freeMicrograms) {
        double allPositions = 0;
        double allMicrograms = 0;
        for (int i = 0; i < count; i++) {
            allPositions += positions[i];
            allMicrograms += micrograms[i];
        }
        byWeight = allMicrograms / Math.max(1, freeMicrograms) >= allPositions / Math.max(1, freePositions);
        for (int i = 0; i < count; i++) {
            size[i] = byWeight ? micrograms[i] : positions[i];
        }
        for (int i = 1; i < count; i++) {
            for (int at = i; at > 0 && worth[at] * size[at - 1] > worth[at - 1] * size[at]; at--) {
                swap(at, at - 1);
            }
        }
    }

    private void swap(int a, int b) {
        int order = orders[a];
        orders[a] = orders[b];
        orders[b] = order;
        double its = worth[a];
        worth[a] = worth[b];
        worth[b] = its;
        its = size[a];
        size[a] = size[b];
        size[b] = its;
        long its2 = positions[a];
        positions[a] = positions[b];
        positions[b] = its2;
        its2 = micrograms[a];
        micrograms[a] = micrograms[b];
        micrograms[b] = its2;
    }

    private void branch(int i, double sum, long freePositions, long freeMicrograms) {
        if (sum > bestWorth) {
            bestWorth = sum;
            System.arraycopy(taken, 0, best, 0, count);
        }
        if (i == count
                || ++branches > MOST_BRANCHES
                || sum + atMost(i, (double) (byWeight ? freeMicrograms : freePositions)) <= bestWorth) {
            return;
        }
        if (positions[i] <= freePositions && micrograms[i] <= freeMicrograms) {
            taken[i] = true;
            branch(i + 1, sum + worth[i], freePositions - positions[i], freeMicrograms - micrograms[i]);
            taken[i] = false;
        }
        branch(i + 1, sum, freePositions, freeMicrograms);
    }

    /** What the vehicles from {@code i} on are worth at most if the last one could ride in part. */
    private double atMost(int i, double free) {
        double sum = 0;
        double left = free;
        for (int k = i; k < count; k++) {
            if (size[k] >= left) {
                return size[k] == 0 ? sum + worth[k] : sum + worth[k] * left / size[k];
            }
            sum += worth[k];
            left -= size[k];
        }
        return sum;
    }

    /** The number of vehicles that there are to choose from. */
    int count() {
        return count;
    }

    int order(int i) {
        return orders[i];
    }

    boolean isChosen(int i) {
        return best[i];
    }
}
