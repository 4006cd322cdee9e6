package dev.quarterback.format;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * Collects errors and keeps the first {@link #KEPT} in the order of the input, whatever order they are found in.
 *
 * <p>What is wrong with a reference is known only after all is read; it still belongs beside the other errors of its
 * element. An error past the limit is counted but never built.
 */
final class ErrorList {

    /** Errors that are listed at most, unless more are asked for. */
    static final int KEPT = 100;

    private static final Comparator<Entry> INPUT_ORDER =
            Comparator.comparingLong(Entry::position).thenComparingInt(Entry::found);

    private final PriorityQueue<Entry> kept = new PriorityQueue<>(INPUT_ORDER.reversed());
    private final int limit;
    private int total;

    ErrorList() {
        this(KEPT);
    }

    /** Keeps so many errors at most. */
    ErrorList(int limit) {
        this.limit = limit;
    }

    private record Entry(long position, int found, InputError error) {}

    /** An empty list of the same limit. */
    ErrorList another() {
        return new ErrorList(limit);
    }

    /** Adds an error of the element at {@code position}, as {@link Positions} counts. */
    void add(long position, Supplier<InputError> error) {
        int found = total++;
        if (kept.size() == limit) {
            if (kept.element().position() <= position) {
                return;
            }
            kept.remove();
        }
        kept.add(new Entry(position, found, error.get()));
    }

    boolean isEmpty() {
        return total == 0;
    }

    /** The exception that carries the errors; there must be one. */
    InvalidInputException refusal() {
        List<InputError> listed =
                kept.stream().sorted(INPUT_ORDER).map(Entry::error).toList();
        return new InvalidInputException(listed, total - listed.size());
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw refusal();
        }
    }
}
