package dev.quarterback.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words why a search has ended before its time. */
final class SearchTrouble {
    private SearchTrouble() {}

    /** The warning about {@code trouble}; none without trouble. */
    static List<String> warnings(@Nullable Throwable trouble) {
        return trouble == null
                ? List.of()
                : List.of("a search has ended before its time, with the best plan so far: " + reason(trouble));
    }

    private static String reason(Throwable trouble) {
        if (trouble instanceof OutOfMemoryError) {
            return "not enough memory (" + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB); give more with QUARTERBACK_OPTS=-Xmx…, e.g. QUARTERBACK_OPTS=-Xmx8g";
        }
        if (trouble instanceof StackOverflowError) {
            return "not enough stack; give more with QUARTERBACK_OPTS=-Xss…, e.g. QUARTERBACK_OPTS=-Xss16m";
        }
        return "internal error: " + trouble + "; this is a defect of Quarterback: please report it";
    }
}
