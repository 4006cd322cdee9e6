package dev.quarterback.bound.dual;

import java.util.Arrays;

/** Choices of which none earns as much as another in less time, shortest first. */
final class Frontier {
    private int[] minutes = new int[32];
    private double[] earned = new double[32];
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

    double earned(int i) {
        return earned[i];
    }

    int choice(int i) {
        return choice[i];
    }

    /** The most earned within some minutes; 0 for doing nothing. */
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
        return low == 0 ? 0 : earned[low - 1];
    }

    /** Adds a choice and drops those that it outdoes; nothing happens when one outdoes it. */
    void offer(int time, double worth, int what) {
        if (worth <= within(time)) {
            return;
        }
        int from = 0;
        while (from < size && minutes[from] < time) {
            from++;
        }
        int to = from;
        while (to < size && earned[to] <= worth) {
            to++;
        }
        if (to == from && size == minutes.length) {
            minutes = Arrays.copyOf(minutes, size * 2);
            earned = Arrays.copyOf(earned, size * 2);
            choice = Arrays.copyOf(choice, size * 2);
        }
        int rest = size - to;
        System.arraycopy(minutes, to, minutes, from + 1, rest);
        System.arraycopy(earned, to, earned, from + 1, rest);
        System.arraycopy(choice, to, choice, from + 1, rest);
        minutes[from] = time;
        earned[from] = worth;
        choice[from] = what;
        size = from + 1 + rest;
    }
}
