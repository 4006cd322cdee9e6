package dev.quarterback.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people type it into a spreadsheet that keeps it as text; {@code docs/books.md} has the rules. Which number is
 * the day and which the month is never guessed.
 *
 * @param day null where the text is none, or none for sure
 * @param fault what is wrong with it then
 * @param fix what to do about it
 */
record WrittenDay(
        @Nullable LocalDate day,
        @Nullable String fault,
        @Nullable String fix) {
    private static final String FIX = "make it a date of the spreadsheet, or write it as 2019-06-24";

    /** Midnight, which spreadsheets add to days. */
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]\\s*0?0:00(:00(\\.0+)?)?Z?$");

    /** Year, month, day with one separator. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}+\\.?)[-/. ]+(\\d{2})");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?[-/ ]+(?:de )?(\\p{L}+)\\.?,?[-/ ]+(?:de )?(\\d{4})");
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}+)\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    static WrittenDay of(String cell) {
        String text = MIDNIGHT.matcher(cell.strip().replace('\u00A0', ' ')).replaceFirst("");
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.matches()) {
            return of(matcher.group(1), matcher.group(3), matcher.group(4), cell);
        }
        matcher = COMPACT.matcher(text);
        if (matcher.matches()) {
            return of(matcher.group(1), matcher.group(2), matcher.group(3), cell);
        }
        matcher = YEAR_LAST.matcher(text);
        if (matcher.matches()) {
            return matcher.group(2).equals(".")
                    ? of(matcher.group(4), matcher.group(3), matcher.group(1), cell)
                    : dayOrMonthFirst(matcher, cell);
        }
        return named(text, cell);
    }

    private static WrittenDay named(String text, String cell) {
        Matcher matcher = DAY_NAME.matcher(text);
        if (matcher.matches() && MonthName.of(matcher.group(2)) > 0) {
            return of(matcher.group(3), String.valueOf(MonthName.of(matcher.group(2))), matcher.group(1), cell);
        }
        matcher = NAME_DAY.matcher(text);
        if (matcher.matches() && MonthName.of(matcher.group(1)) > 0) {
            return of(matcher.group(3), String.valueOf(MonthName.of(matcher.group(1))), matcher.group(2), cell);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return no(Shown.text(cell) + " has a year of two digits", "write all four; " + FIX);
        }
        return no("expected a day, found " + Shown.text(cell), FIX);
    }

    /** With slashes or hyphens both orders are usual: only a number above 12, or two that are the same, tell. */
    private static WrittenDay dayOrMonthFirst(Matcher matcher, String cell) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        String year = matcher.group(4);
        if (first > 12 || first == second) {
            return of(year, matcher.group(3), matcher.group(1), cell);
        } else if (second > 12) {
            return of(year, matcher.group(1), matcher.group(3), cell);
        }
        WrittenDay one = of(year, matcher.group(3), matcher.group(1), cell);
        if (one.day() == null) {
            return one; // A day or a month 0.
        }
        WrittenDay other = of(year, matcher.group(1), matcher.group(3), cell);
        return no(
                Shown.text(cell) + " may be " + one.day() + " or " + other.day(),
                "write the one that is meant so, or make it a date of the spreadsheet");
    }

    private static WrittenDay of(String year, String month, String day, String cell) {
        try {
            return new WrittenDay(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), null, null);
        } catch (DateTimeException e) {
            return no("no day " + Shown.text(cell) + " in the calendar", null);
        }
    }

    private static WrittenDay no(String fault, @Nullable String fix) {
        return new WrittenDay(null, fault, fix);
    }
}
