package dev.quarterback.format;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.TokenStreamContext;

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

    /** The position of what is being read. */
    long of(TokenStreamContext context) {
        if (context.inRoot() || fields == 0) {
            return AT_END;
        }
        TokenStreamContext outer = context;
        while (outer.getNestingDepth() > 2) {
            outer = outer.getParent();
        }
        return position(fields - 1, outer.inArray() && outer.hasCurrentIndex() ? outer.getCurrentIndex() : -1);
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
