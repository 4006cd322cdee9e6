package dev.quarterback.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as people read them, the same in every locale. */
public final class NumberText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);

    /** The least percentage that one decimal can show. */
    private static final double LEAST = 0.1;

    /** What arithmetic may add to a number with one decimal, so that 1.1 does not become 1.2. */
    private static final double NOISE = 1e-9;

    private NumberText() {}

    /** A whole number in groups of three: {@code 12,000}. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with one decimal: {@code 8.7}; {@code -} for a division by zero. */
    public static String decimal(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%,.1f", number) : "-";
    }

    /** A number with two decimals: {@code 1,208.75}. */
    public static String hundredths(double number) {
        return String.format(Locale.ROOT, "%,.2f", Math.rint(number * 100) / 100 + 0.0); // No -0.00.
    }

    /** A gap in percent, rounded up since it says how far at most: {@code 1.1 %}; what is above 0 never looks like 0. */
    public static String percent(double gap) {
        return gap > 0 && gap < LEAST ? "below 0.1 %" : decimal(Math.max(0, Math.ceil(gap * 10 - NOISE) / 10)) + " %";
    }

    /**
     * A share of {@code all} in percent: {@code 74 %}; {@code -} when there is nothing to share. What is less than all is 99 % at
     * most, and what is more than nothing 1 % at least.
     */
    public static String share(long part, long all) {
        if (all == 0) {
            return "-";
        }
        double percent = 100.0 * part / all;
        boolean isPart = 0 < part && part < all;
        return String.format(Locale.ROOT, "%.0f %%", isPart ? Math.max(1, Math.min(99, percent)) : percent);
    }

    /** A count and its noun: {@code 1 trip}, {@code 2 trips}. */
    public static String count(long number, String noun) {
        return whole(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A day with its weekday: {@code Mon 2019-06-24}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
