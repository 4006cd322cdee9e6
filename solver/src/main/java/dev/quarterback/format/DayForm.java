package dev.quarterback.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How days are written in a column, such as {@code dd/MM/yyyy}: {@code d} or {@code dd} for the day, {@code M} or {@code MM} for the
 * month, {@code MMM} or {@code MMMM} for its name, {@code yyyy} or {@code yy} (2000 to 2099) for the year, {@code HH:mm} for a
 * time, which does not count.
 */
final class DayForm {
    private static final Pattern ALLOWED =
            Pattern.compile("(?:'[^']*'|d{1,2}|M{1,4}|y{2}|y{4}|E{3,4}|HH|mm|ss|[^\\p{Alpha}'])+");

    /** Not what stands in apostrophes. */
    private static final Pattern YEAR = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

    /** The first of a month as French, Italian, Spanish and Portuguese have it: {@code 1er juin}, {@code 1º giugno}. */
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1(?:er|º|°)(?=\\W)", Pattern.CASE_INSENSITIVE);

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DayForm(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /** The form of that pattern; null when it is none: it has a day, a month and a year, and no other letters. */
    static @Nullable DayForm of(String pattern, Locale language) {
        boolean isWhole = pattern.contains("d") && pattern.contains("M") && pattern.contains("yy");
        boolean isMixedUp = pattern.matches("y.*d.*M.*"); // Nobody writes so, and it would look like ours.
        if (!isWhole || isMixedUp || !ALLOWED.matcher(pattern).matches()) {
            return null;
        }
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(YEAR.matcher(pattern).replaceAll("u"))
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT);
            return new DayForm(pattern, formatter);
        } catch (IllegalArgumentException e) {
            return null; // A letter too often, say.
        }
    }

    /** The day that a cell has; null when it is written otherwise, or in no calendar. */
    @Nullable
    LocalDate parse(String cell) {
        try {
            return formatter.parse(FIRST.matcher(cell.strip()).replaceFirst("1"), LocalDate::from);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
