package dev.quarterback.search.model;

import dev.quarterback.problem.Problem;
import java.time.LocalDate;

/** The planning days by number, 0 being the first; days outside have numbers too. */
public final class Calendar {
    private final long firstEpochDay;
    private final int days;

    Calendar(Problem problem) {
        firstEpochDay = problem.firstDay().toEpochDay();
        days = problem.days();
    }

    /** The number of planning days. */
    public int days() {
        return days;
    }

    /** The number of a date; below 0 before the first day. */
    public int number(LocalDate date) {
        return (int) (date.toEpochDay() - firstEpochDay);
    }

    /** The date of a number. */
    public LocalDate date(int number) {
        return LocalDate.ofEpochDay(firstEpochDay + number);
    }

    /** Whether a date is one of the planning days. */
    public boolean isPlanningDay(LocalDate date) {
        int number = number(date);
        return number >= 0 && number < days;
    }
}
