package dev.quarterback.format;

import java.util.HashMap;
import java.util.Map;

/** The order of an input's fields and list elements as numbers, so that errors can be sorted by it. */
final class Positions {

    /** After all that has been read: what is missing at the end. */
    static final long AT_END = Long.MAX_VALUE - 1;

    /** After everything: where reading had to stop. */
    static final long STOPPED = Long.MAX_VALUE;

    private final Map<String, Integer> ranks = new HashMap<>();
    private int fields;

    /** Positions of an input whose fields come in the given order. */
    static Positions of(Iterable<String> fields) {
        Positions positions = new Positions();
        fields.forEach(positions::next);
        return positions;
    }

    /** The next field right below the root begins. */
    void next(String field) {
        ranks.putIfAbsent(field, fields++);
    }

    /** A field right below the root begins that the format does not know. */
    void nextUnknown() {
        fields++;
    }

    /** Whether no field has begun yet. */
    boolean isEmpty() {
        return fields == 0;
    }

    /** The position of the field that began last, or of an element of its list. */
    long current(int index) {
        return position(fields - 1, index);
    }

    /** The position of a field right below the root; one that is not there comes last. */
    long of(String field) {
        return of(field, -1);
    }

    /** The position of an element of a list right below the root. */
    long of(String field, int index) {
        Integer rank = ranks.get(field);
        return rank == null ? AT_END : position(rank, index);
    }

    private static long position(int rank, int index) {
        return ((long) rank << 32) + index + 1;
    }
}
