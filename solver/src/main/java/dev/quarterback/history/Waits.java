package dev.quarterback.history;

import java.util.List;

/**
 * How long something took, in days; all 0 for nothing.
 *
 * @param total the sum
 * @param median half of them took at most so long
 * @param most90 nine in ten took at most so long
 * @param longest the longest
 */
public record Waits(long total, int median, int most90, int longest) {
    /** Those of so many days each. */
    static Waits of(List<Integer> days) {
        if (days.isEmpty()) {
            return new Waits(0, 0, 0, 0);
        }
        List<Integer> sorted = days.stream().sorted().toList();
        long total = sorted.stream().mapToLong(Integer::longValue).sum();
        return new Waits(total, at(sorted, 50), at(sorted, 90), sorted.get(sorted.size() - 1));
    }

    /** The least that so many percent do not exceed. */
    private static int at(List<Integer> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
