package dev.quarterback.generate;

import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The planning days by number, the first being 0. */
final class DayNumbers {
    private final LocalDate firstDay;
    private final LocalDate[] days;

    DayNumbers(Problem problem) {
        this.firstDay = problem.firstDay();
        this.days = firstDay.datesUntil(problem.lastDay().plusDays(1)).toArray(LocalDate[]::new);
    }

    int days() {
        return days.length;
    }

    LocalDate day(int number) {
        return days[number];
    }

    /** The number of a ready day: 0 when it is null or before the first planning day. */
    int readyOffset(@Nullable LocalDate readyDay) {
        return readyDay == null ? 0 : (int) Math.max(0, readyDay.toEpochDay() - firstDay.toEpochDay());
    }
}
