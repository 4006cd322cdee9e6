package dev.quarterback.search.model;

import java.util.Arrays;

/**
 * The few items of the fewest minutes among those offered; of equal ones those with the lower numbers.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class Nearest {
    private final int[] numbers;
    private final long[] minutes;
    private int size;

    Nearest(int most) {
        numbers = new int[most];
        minutes = new long[most];
    }

    /** Whether an item of that number and as many minutes would be among them now. */
    boolean wouldTake(int number, long newMinutes) {
        return size < numbers.length || isBefore(number, newMinutes, size - 1);
    }

    private boolean isBefore(int number, long newMinutes, int at) {
        return newMinutes < minutes[at] || (newMinutes == minutes[at] && number < numbers[at]);
    }

    /** Takes an item in if it is among the nearest; each is to be offered once. */
    void offer(int number, long newMinutes) {
        if (!wouldTake(number, newMinutes)) {
            return;
        }
        int at = size < numbers.length ? size++ : size - 1;
        for (; at > 0 && isBefore(number, newMinutes, at - 1); at--) {
            numbers[at] = numbers[at - 1];
            minutes[at] = minutes[at - 1];
        }
        numbers[at] = number;
        minutes[at] = newMinutes;
    }

    /** Their numbers, nearest first. */
    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }
}
