package dev.quarterback.format;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days exactly as {@code 2019-06-24}; equal days are one instance. */
final class DayParser {
    /** Stands for a day that was reported as unreadable; no day that can be read is as early. */
    static final LocalDate UNREADABLE = LocalDate.MIN;

    private static final int LENGTH = 10;
    private static final int SLOTS = 1 << 10;

    private final @Nullable LocalDate[] slots = new LocalDate[SLOTS];

    /** The day, or null when the characters are none: written otherwise, or in no calendar. */
    @Nullable
    LocalDate parse(char[] characters, int offset, int length) {
        if (length != LENGTH || characters[offset + 4] != '-' || characters[offset + 7] != '-') {
            return null;
        }
        int year = digits(characters, offset, 4);
        int month = digits(characters, offset + 5, 2);
        int day = digits(characters, offset + 8, 2);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int slot = (year * 12 + month) * 31 + day & (SLOTS - 1);
        LocalDate cached = slots[slot];
        if (cached != null
                && cached.getDayOfMonth() == day
                && cached.getMonthValue() == month
                && cached.getYear() == year) {
            return cached;
        }
        if (day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        LocalDate parsed = LocalDate.of(year, month, day);
        slots[slot] = parsed;
        return parsed;
    }

    @Nullable
    LocalDate parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /** The day, or its stand-in where it was reported as unreadable. */
    static LocalDate orUnreadable(@Nullable LocalDate day) {
        return day == null ? UNREADABLE : day;
    }

    static boolean isReadable(LocalDate day) {
        return !day.equals(UNREADABLE);
    }

    /** What is wrong with a text that is no day. */
    static String fault(String text) {
        return looksLikeDay(text)
                ? "no day " + Shown.text(text) + " in the calendar"
                : "expected a day such as \"2019-06-24\", found " + Shown.text(text);
    }

    /** Whether a text that is no day at least looks like one, e.g. {@code 2019-02-30}. */
    static boolean looksLikeDay(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    /** The number, or -1 when there are other characters than digits. */
    private static int digits(char[] characters, int offset, int count) {
        int number = 0;
        for (int i = offset; i < offset + count; i++) {
            int digit = characters[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
