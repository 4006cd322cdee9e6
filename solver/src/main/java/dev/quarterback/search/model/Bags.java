package dev.quarterback.search.model;

import java.util.Arrays;

/**
 * Numbered items in numbered bags, each item in one bag at most; adding, removing and picking take constant time.
 *
 * <p>The order within a bag depends on the history of changes alone, so a search that uses it stays reproducible.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 */
public final class Bags {
    private static final int[] EMPTY = {};
    private static final int OUTSIDE = -1;

    private final int[][] items;
    private final int[] sizes;
    private final int[] bagOf;
    private final int[] placeOf;

    Bags(int bags, int items) {
        this.items = new int[bags][];
        Arrays.fill(this.items, EMPTY);
        sizes = new int[bags];
        bagOf = new int[items];
        Arrays.fill(bagOf, OUTSIDE);
        placeOf = new int[items];
    }

    /** Puts an item that is in no bag into a bag. */
    void add(int bag, int item) {
        int size = sizes[bag];
        if (size == items[bag].length) {
            items[bag] = Arrays.copyOf(items[bag], Math.max(4, size + size / 2));
        }
        items[bag][size] = item;
        placeOf[item] = size;
        bagOf[item] = bag;
        sizes[bag] = size + 1;
    }

    /** Takes an item out of its bag. */
    void remove(int item) {
        int bag = bagOf[item];
        int last = --sizes[bag];
        int moved = items[bag][last];
        items[bag][placeOf[item]] = moved;
        placeOf[moved] = placeOf[item];
        bagOf[item] = OUTSIDE;
    }

    /** The number of items in a bag. */
    public int size(int bag) {
        return sizes[bag];
    }

    /** An item of a bag. */
    public int get(int bag, int place) {
        return items[bag][place];
    }

    /** Whether an item is in a bag. */
    public boolean contains(int item) {
        return bagOf[item] != OUTSIDE;
    }

    /** The bag that an item is in, or -1. */
    public int bagOf(int item) {
        return bagOf[item];
    }
}
