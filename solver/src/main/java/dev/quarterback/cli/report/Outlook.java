package dev.quarterback.cli.report;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the month and the quarter of the last planning day will land with a plan.
 *
 * @param month the month of the last planning day
 * @param monthBefore delivered in it before the first planning day; null when not given
 * @param monthPlanned deliveries of the plan in it
 * @param quarterBefore delivered in the quarter before the first planning day; null when not given
 * @param quarterPlanned deliveries of the plan in the quarter
 * @param low the least that the month is meant to reach; null when not given
 * @param high the most that the month is meant to reach; null when not given
 */
public record Outlook(
        Month month,
        @Nullable Integer monthBefore,
        int monthPlanned,
        @Nullable Integer quarterBefore,
        int quarterPlanned,
        @Nullable Integer low,
        @Nullable Integer high) {

    /** The outlook with {@code plan}; null when the problem says nothing about the quarter so far. */
    public static @Nullable Outlook of(Problem problem, Plan plan) {
        Progress progress = problem.progress();
        if (progress == null) {
            return null;
        }
        YearMonth month = YearMonth.from(problem.lastDay());
        LocalDate quarterStart = progress.quarterStart();
        Progress.Target target = progress.monthTarget();
        return new Outlook(
                month.getMonth(),
                progress.deliveredInMonth(),
                count(plan, day -> YearMonth.from(day).equals(month)),
                progress.deliveredInQuarter(),
                count(plan, day -> quarterStart == null || !day.isBefore(quarterStart)),
                target == null ? null : target.low(),
                target == null ? null : target.high());
    }

    private static int count(Plan plan, Predicate<LocalDate> counts) {
        return (int)
                plan.deliveries().stream().map(Delivery::day).filter(counts).count();
    }

    /** Deliveries of the month in all; null when those before are not known. */
    public @Nullable Long monthTotal() {
        return monthBefore == null ? null : Long.valueOf((long) monthBefore + monthPlanned);
    }

    /** Deliveries of the quarter in all; null when those before are not known. */
    public @Nullable Long quarterTotal() {
        return quarterBefore == null ? null : Long.valueOf((long) quarterBefore + quarterPlanned);
    }
}
