package dev.quarterback.quarter;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known on a morning, and nothing else.
 *
 * @param today the day
 * @param known the problem of what is left of the quarter, with the orders that are known
 * @param window the part of it that is to be planned; its first day is {@code today}
 * @param left what is left of the plan of the day before; null on the first day
 * @param delivered orders handed over since the quarter's first planning day
 * @param seen all orders that have become known, those handed over included
 */
record Morning(
        LocalDate today,
        Problem known,
        Problem window,
        @Nullable Plan left,
        int delivered,
        List<KnownOrder> seen) {
    Morning {
        seen = List.copyOf(seen);
    }
}
