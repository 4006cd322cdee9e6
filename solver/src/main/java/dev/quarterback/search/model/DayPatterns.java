package dev.quarterback.search.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of planning days, shared by all that have the same; most of a million orders have one of a few thousand.
 *
 * <p>Pattern 0 is the empty set.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
final class DayPatterns {
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<long[]> words = new ArrayList<>();
    private final int wordsPerPattern;

    DayPatterns(int days) {
        wordsPerPattern = (days + 63) / 64;
        number(new BitSet());
    }

    /** The number of the pattern with these days. */
    int number(BitSet days) {
        Integer known = numbers.get(days);
        if (known != null) {
            return known;
        }
        numbers.put((BitSet) days.clone(), words.size());
        words.add(Arrays.copyOf(days.toLongArray(), wordsPerPattern));
        return words.size() - 1;
    }

    /** The patterns, each as the words of a bit set over all days. */
    long[][] toArray() {
        return words.toArray(long[][]::new);
    }
}
