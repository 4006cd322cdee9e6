package dev.quarterback.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The planning days, as days since 1970-01-01; longs, because a trip's way home may take millions of years, more than
 * the numbers of {@link dev.quarterback.problem.PlanningDays} can tell.
 *
 * @param first the first planning day
 * @param last the last planning day
 */
record PlanningDays(long first, long last) {

    boolean contains(long day) {
        return first <= day && day <= last;
    }

    /** A date, or the first planning day when that is later or no date is given. */
    long orFirst(@Nullable LocalDate date) {
        return date == null ? first : Math.max(first, date.toEpochDay());
    }

    /** The number of planning days. */
    int count() {
        return (int) (last - first + 1);
    }

    /** The position of a planning day, 0 for the first. */
    int index(long day) {
        return (int) (day - first);
    }

    /** A day for people. */
    static String text(long day) {
        return day > LocalDate.MAX.toEpochDay()
                ? "a day after " + LocalDate.MAX
                : LocalDate.ofEpochDay(day).toString();
    }

    @Override
    public String toString() {
        return text(first) + " to " + text(last);
    }
}
