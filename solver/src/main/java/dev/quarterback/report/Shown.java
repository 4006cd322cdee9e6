package dev.quarterback.report;

import dev.quarterback.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Percentages and names as the report shows them: no line ends before a percent sign, and no name is endless. */
final class Shown {
    /** Characters of a name or a sentence that are shown; a file of any length would not be mailed. */
    private static final int LONGEST = 300;

    /** The same of a name under the pointer; tables have more of it. */
    private static final int LONGEST_NAME = 60;

    private Shown() {}

    /** A share of {@code all} in percent; {@code -} when there is nothing to share. */
    static String share(long part, long all) {
        return unbroken(NumberText.share(part, all));
    }

    /** A gap in percent, rounded up since it says how far at most; what is above 0 never looks like 0. */
    static String gap(double percent) {
        return unbroken(NumberText.percent(percent));
    }

    private static String unbroken(String percentage) {
        return percentage.replace(" %", "\u00A0%");
    }

    /** A name or a sentence, cut where it is very long; empty for none. */
    static String text(@Nullable String text) {
        return cut(text, LONGEST);
    }

    /** An id with a name, if there is one, cut where it is long. */
    static String named(String id, @Nullable String name) {
        return cut(name == null ? id : id + " " + name, LONGEST_NAME);
    }

    private static String cut(@Nullable String text, int longest) {
        if (text == null || text.codePointCount(0, text.length()) <= longest) {
            return text == null ? "" : text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
