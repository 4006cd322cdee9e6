package dev.quarterback.quarter;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter between two days: all that the next morning needs of those that are over.
 *
 * @param rolled what is left of the quarter from the morning's day on, without what that brings
 * @param left what is left of the plan of the day before; null on the first day
 * @param delivered orders handed over since the quarter's first planning day
 */
public record DayStart(Problem rolled, @Nullable Plan left, int delivered) {
    /** The start of a quarter's first day: no order is known. */
    public static DayStart ofFirst(Problem quarter) {
        return new DayStart(quarter.withOrders(List.of()), null, 0);
    }

    /** The day that is to begin. */
    public LocalDate day() {
        return rolled.firstDay();
    }
}
