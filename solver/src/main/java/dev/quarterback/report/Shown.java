package dev.quarterback.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, days and names as the report shows them, the same in every locale; no line ends before a percent sign. */
final class Shown {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final double LEAST_PERCENT = 0.1;

    /** What arithmetic may add to a number with one decimal, so that 1.1 does not become 1.2. */
    private static final double NOISE = 1e-9;

    /** Characters of a name or a sentence that are shown; a file of any length would not be mailed. */
    private static final int LONGEST = 300;

    /** The same of a name under the pointer; tables have more of it. */
    private static final int LONGEST_NAME = 60;

    private Shown() {}

    /** A whole number in groups of three: {@code 12,000}. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with one decimal; {@code -} for a division by zero. */
    static String decimal(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%,.1f", number) : "-";
    }

    /** A share of {@code all} in percent; {@code -} when there is nothing to share. */
    static String share(long part, long all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.0f\u00A0%%", 100.0 * part / all);
    }

    /** A gap in percent, rounded up since it says how far at most; what is above 0 never looks like 0. */
    static String gap(double percent) {
        return percent > 0 && percent < LEAST_PERCENT
                ? "below 0.1\u00A0%"
                : decimal(Math.max(0, Math.ceil(percent * 10 - NOISE) / 10)) + "\u00A0%";
    }

    /** A count and its noun: {@code 1 trip}, {@code 2 trips}. */
    static String count(long number, String noun) {
        return whole(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A day with its weekday: {@code Mon 2019-06-24}. */
    static String day(LocalDate day) {
        return DAY.format(day);
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
