package dev.quarterback.path;

import java.time.LocalDate;

/**
 * Something that goes wrong on a day and costs days.
 *
 * @param day the day on which it happens
 * @param days how many days it costs, at least 1
 */
public record Setback(LocalDate day, int days) {
    /** The last day that it costs. */
    public LocalDate lastDay() {
        return day.plusDays(days - 1L);
    }

    /** Whether it costs this day. */
    public boolean covers(LocalDate asked) {
        return !asked.isBefore(day) && !asked.isAfter(lastDay());
    }

    /** Whether it costs this day, and happened on an earlier one. */
    public boolean lastsFromBefore(LocalDate asked) {
        return day.isBefore(asked) && covers(asked);
    }
}
