package dev.quarterback.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
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

    /** Errors that are counted, so that a table of other ids by the million does not fill memory. */
    private static final int MOST_KEYS = 10_000;

    private static final Comparator<Entry> INPUT_ORDER =
            Comparator.comparingLong(Entry::position).thenComparingInt(Entry::found);

    private final PriorityQueue<Entry> kept = new PriorityQueue<>(INPUT_ORDER.reversed());
    private final int limit;
    private final Set<String> sections;

    /** How often an error came that is told once. */
    private final Map<String, Integer> times = new HashMap<>();

    private int total;

    ErrorList() {
        this(KEPT);
    }

    /** Keeps so many errors at most. */
    ErrorList(int limit) {
        this(limit, Set.of());
    }

    private ErrorList(int limit, Set<String> sections) {
        this.limit = limit;
        this.sections = Set.copyOf(sections);
    }

    /**
     * An error that is kept.
     *
     * @param key what is the same where it comes again; empty where it is told each time
     */
    private record Entry(long position, int found, String key, InputError error) {}

    /** An empty list of the same limit, where what is the same for many elements of these sections is told once. */
    ErrorList another(Set<String> once) {
        return new ErrorList(limit, once);
    }

    /** Adds an error that may be the same for many elements: {@code what} names what is. */
    void addAlike(String section, String what, long position, Supplier<InputError> error) {
        if (sections.contains(section)) {
            addOnce(section + ": " + what, position, error);
        } else {
            add(position, error);
        }
    }

    /** Adds an error that is told once with its first place and how often it came. */
    void addOnce(String key, long position, Supplier<InputError> error) {
        if (times.size() >= MOST_KEYS && !times.containsKey(key)) {
            add(position, error);
        } else if (times.merge(key, 1, Integer::sum) == 1) {
            add(position, key, error);
        }
    }

    /** Adds an error of the element at {@code position}, as {@link Positions} counts. */
    void add(long position, Supplier<InputError> error) {
        add(position, "", error);
    }

    private void add(long position, String key, Supplier<InputError> error) {
        int found = total++;
        if (kept.size() == limit) {
            if (kept.element().position() <= position) {
                return;
            }
            kept.remove();
        }
        kept.add(new Entry(position, found, key, error.get()));
    }

    boolean isEmpty() {
        return total == 0;
    }

    /** The exception that carries the errors; there must be one. */
    InvalidInputException refusal() {
        List<InputError> listed =
                kept.stream().sorted(INPUT_ORDER).map(this::told).toList();
        return new InvalidInputException(listed, total - listed.size());
    }

    private InputError told(Entry entry) {
        InputError error = entry.error();
        int more = times.getOrDefault(entry.key(), 1) - 1;
        return more == 0
                ? error
                : new InputError(
                        error.place(),
                        error.pointer(),
                        error.message() + ", and so " + more + (more == 1 ? " more time" : " more times"),
                        error.fix());
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw refusal();
        }
    }
}
