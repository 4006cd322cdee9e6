package dev.quarterback.insight.explanation;

import java.util.List;
import java.util.Locale;

/** Puts numbers and lists into words. */
final class Wording {
    private Wording() {}

    /** {@code 1 day}, {@code 2,000 days}. */
    static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /** {@code 1 handover more}. */
    static String more(long count, String what) {
        return count(count, what) + " more";
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}, with any word between the last two. */
    static String list(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + word + " " + parts.get(last);
    }
}
