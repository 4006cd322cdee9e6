package dev.quarterback.bound.yard;

import java.util.Arrays;

/**
 * A Pareto frontier of minutes and reduced profit: choices of which none has the profit of another in less time, shortest first.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
final class Frontier {
    private int[] minutes = new int[32];
    private double[] profit = new double[32];
    private int[] choice = new int[32];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int minutes(int i) {
        return minutes[i];
    }

    double profit(int i) {
        return profit[i];
    }

    int choice(int i) {
        return choice[i];
    }

    /** The largest profit within some minutes; 0 for doing nothing. */
    double within(int limit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minutes[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : profit[low - 1];
    }

    /** Adds a choice and drops those that it dominates; nothing happens when one dominates it. */
    void add(int time, double gain, int what) {
        if (gain <= within(time)) {
            return;
        }
        int from = 0;
        while (from < size && minutes[from] < time) {
            from++;
        }
        int to = from;
        while (to < size && profit[to] <= gain) {
            to++;
        }
        if (to == from && size == minutes.length) {
            minutes = Arrays.copyOf(minutes, size * 2);
            profit = Arrays.copyOf(profit, size * 2);
            choice = Arrays.copyOf(choice, size * 2);
        }
        int rest = size - to;
        System.arraycopy(minutes, to, minutes, from + 1, rest);
        System.arraycopy(profit, to, profit, from + 1, rest);
        System.arraycopy(choice, to, choice, from + 1, rest);
        minutes[from] = time;
        profit[from] = gain;
        choice[from] = what;
        size = from + 1 + rest;
    }
}
