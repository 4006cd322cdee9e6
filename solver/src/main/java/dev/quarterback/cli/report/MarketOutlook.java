package dev.quarterback.cli.report;

import dev.quarterback.plan.PeriodOutlook;
import dev.quarterback.plan.UpperBound;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import dev.quarterback.problem.Progress.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Where month and quarter land in one market, among others.
 *
 * @param market the market, or the problem's name where it says none
 * @param isNamed whether the problem names its market
 * @param problem the problem's name
 * @param endsIn the month of the last planning day
 * @param quarterStart the first day of the quarter; null when not given
 * @param month that month; its {@code before} is null only where the problem does not tell it, and its days do not either
 * @param quarter the quarter, in the same way
 */
public record MarketOutlook(
        String market,
        boolean isNamed,
        String problem,
        YearMonth endsIn,
        @Nullable LocalDate quarterStart,
        PeriodOutlook month,
        PeriodOutlook quarter) {
    private static final Progress NOTHING_TOLD = new Progress(null, null, null, null, null);

    /**
     * The outlook of a market.
     *
     * @param perDay its deliveries by day
     * @param bound what no plan can exceed; null when nothing is proven
     */
    public static MarketOutlook of(Problem problem, SortedMap<LocalDate, Integer> perDay, @Nullable UpperBound bound) {
        Long orders = orders(count(perDay, null), bound);
        return of(problem, perDay, orders, orders);
    }

    /**
     * The outlook of a market whose days are over. The month has a bound only where all planning days are in it: one of all
     * days says little of its last third.
     *
     * @param perDay its deliveries by day
     * @param orders orders that no policy hands over more of; null when nothing is proven
     */
    public static MarketOutlook played(Problem problem, SortedMap<LocalDate, Integer> perDay, @Nullable Long orders) {
        boolean isOneMonth = !problem.firstDay().isBefore(problem.lastDay().withDayOfMonth(1));
        return of(problem, perDay, isOneMonth ? orders : null, orders);
    }

    private static MarketOutlook of(
            Problem problem, SortedMap<LocalDate, Integer> perDay, @Nullable Long inMonth, @Nullable Long inQuarter) {
        Progress told = problem.progress();
        Progress progress = told == null ? NOTHING_TOLD : told;
        LocalDate monthStart = problem.lastDay().withDayOfMonth(1);
        String market = problem.market();
        return new MarketOutlook(
                market == null ? problem.name() : market,
                market != null,
                problem.name(),
                YearMonth.from(problem.lastDay()),
                progress.quarterStart(),
                period(
                        before(progress.deliveredInMonth(), problem, monthStart),
                        count(perDay, monthStart),
                        progress.monthTarget(),
                        inMonth),
                period(
                        before(progress.deliveredInQuarter(), problem, progress.quarterStart()),
                        count(perDay, progress.quarterStart()),
                        progress.quarterTarget(),
                        inQuarter));
    }

    /** The bound of orders; null when nothing is proven, or more are delivered: then it is no bound. */
    private static @Nullable Long orders(int delivered, @Nullable UpperBound bound) {
        Long orders = bound == null ? null : bound.orders();
        return orders == null || delivered > orders ? null : orders;
    }

    /** Deliveries before the first planning day; none where the period begins no earlier, null where they are not told. */
    private static @Nullable Integer before(@Nullable Integer told, Problem problem, @Nullable LocalDate start) {
        boolean beginsWithin = start != null && !problem.firstDay().isAfter(start);
        return told == null && beginsWithin ? Integer.valueOf(0) : told;
    }

    private static PeriodOutlook period(
            @Nullable Integer before, int planned, @Nullable Target target, @Nullable Long orders) {
        return new PeriodOutlook(
                before, planned, target == null ? null : target.low(), target == null ? null : target.high(), orders);
    }

    private static int count(SortedMap<LocalDate, Integer> perDay, @Nullable LocalDate from) {
        return (from == null ? perDay : perDay.tailMap(from))
                .values().stream().mapToInt(Integer::intValue).sum();
    }
}
