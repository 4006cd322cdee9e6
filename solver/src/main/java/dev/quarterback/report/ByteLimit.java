package dev.quarterback.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Bytes of the file that a part of the report may take; what does not fit is counted instead of shown. */
final class ByteLimit {
    /** Bytes of the tags around a cell and, escaped, of a character with a meaning in HTML. */
    private static final int TAGS = 30;

    private static final int ESCAPED = 6;
    private static final int MOST_OF_A_CHARACTER = 3;
    private static final int ASCII = 0x80;

    private ByteLimit() {}

    /** The first of {@code items} whose cells take at most {@code bytes} together. */
    static <T> List<T> fitting(List<T> items, Function<T, List<String>> cells, long bytes) {
        List<T> fitting = new ArrayList<>();
        long left = bytes;
        for (T item : items) {
            left -= taken(cells.apply(item));
            if (left < 0) {
                break;
            }
            fitting.add(item);
        }
        return fitting;
    }

    /** Bytes that cells of a table take at most. */
    static long taken(List<String> cells) {
        return cells.stream().mapToLong(ByteLimit::taken).sum();
    }

    private static long taken(String cell) {
        return TAGS
                + cell.chars()
                        .mapToLong(c -> "<>&\"'".indexOf(c) >= 0 ? ESCAPED : c < ASCII ? 1 : MOST_OF_A_CHARACTER)
                        .sum();
    }
}
