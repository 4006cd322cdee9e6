package dev.quarterback.plan;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the month and the quarter of the last planning day will land with a plan, and whether their targets can be
 * reached.
 */
public record Outlook(PeriodOutlook month, PeriodOutlook quarter) {

    /**
     * The outlook with a plan; null when the problem says nothing about the quarter so far.
     *
     * @param figures those of the plan; null for the outlook without one
     * @param bound what no plan can exceed; null when nothing is proven
     */
    public static @Nullable Outlook of(Problem problem, @Nullable PlanFigures figures, @Nullable UpperBound bound) {
        Progress progress = problem.progress();
        if (progress == null) {
            return null;
        }
        LocalDate lastDay = problem.lastDay();
        SortedMap<LocalDate, Integer> perDay = figures == null ? Collections.emptySortedMap() : figures.perDay();
        Long orders = orders(count(perDay, null), bound);
        return new Outlook(
                period(
                        progress.deliveredInMonth(),
                        count(perDay, lastDay.withDayOfMonth(1)),
                        progress.monthTarget(),
                        orders),
                period(
                        progress.deliveredInQuarter(),
                        count(perDay, progress.quarterStart()),
                        progress.quarterTarget(),
                        orders));
    }

    /** The bound of orders; null when nothing is proven, or the plan delivers more: then it is no bound. */
    private static @Nullable Long orders(int delivered, @Nullable UpperBound bound) {
        Long orders = bound == null ? null : bound.orders();
        return orders == null || delivered > orders ? null : orders;
    }

    private static PeriodOutlook period(
            @Nullable Integer before, int planned, Progress.@Nullable Target target, @Nullable Long orders) {
        return new PeriodOutlook(
                before, planned, target == null ? null : target.low(), target == null ? null : target.high(), orders);
    }

    /** Handovers from a day on; of all days when there is none. */
    private static int count(SortedMap<LocalDate, Integer> perDay, @Nullable LocalDate from) {
        return (from == null ? perDay : perDay.tailMap(from))
                .values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether anything can be said of a target. */
    public boolean hasVerdict() {
        return month.hasVerdict() || quarter.hasVerdict();
    }
}
