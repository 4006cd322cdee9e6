package dev.quarterback.benchmark.cpsat;

import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The planning days by number, 0 being the first.
 *
 * @param first the first planning day
 * @param count the number of planning days
 */
record PlanningDays(LocalDate first, int count) {

    static PlanningDays of(Problem problem) {
        return new PlanningDays(problem.firstDay(), problem.days());
    }

    int number(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The number of the first planning day on which something is ready that is so from {@code date} on. */
    int ready(@Nullable LocalDate date) {
        return date == null ? 0 : Math.max(0, number(date));
    }

    LocalDate date(int number) {
        return first.plusDays(number);
    }

    boolean contain(int number) {
        return 0 <= number && number < count;
    }
}
