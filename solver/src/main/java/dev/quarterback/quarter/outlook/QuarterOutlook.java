package dev.quarterback.quarter.outlook;

import dev.quarterback.history.History;
import dev.quarterback.history.HistoryDay;
import dev.quarterback.path.PathFacts;
import dev.quarterback.path.SamplePath;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Estimates after each day of a quarter where month and quarter may end: the rest of the quarter is drawn many times by the
 * pace of the last four weeks. "Outlook" in docs/quarter.md has the method.
 *
 * <p>It looks at nothing that is not known after the day.
 */
public final class QuarterOutlook {
    private static final int DRAWS = 500;

    /** By how much the odds of a handover may differ from those of late, as a deviation of their logarithm. */
    private static final double PACE_DEVIATION = 0.4;

    /** By how much new orders may become more or fewer from week to week, likewise. */
    private static final double GROWTH_DEVIATION = 0.15;

    /** Days of the push at the end, and by how much better the odds of a handover are taken to be then. */
    private static final int PUSH_DAYS = 14;

    private static final double PUSH = 1.7;

    private static final double TENTH = 0.1;

    private final Problem problem;
    private final SeenOrders orders;
    private final PlanningDays days;
    private final int monthFrom;
    private final int[] handovers;

    private QuarterOutlook(Problem problem, SamplePath path, History history) {
        this.problem = problem;
        orders = new SeenOrders(problem, new PathFacts(problem, path), history);
        days = PlanningDays.of(problem);
        monthFrom = Math.max(0, days.number(problem.lastDay().withDayOfMonth(1)));
        handovers =
                history.days().stream().mapToInt(day -> day.handovers().size()).toArray();
    }

    /** The outlook after each day of a history. */
    public static List<DayOutlook> of(Problem problem, SamplePath path, History history) {
        QuarterOutlook outlook = new QuarterOutlook(problem, path, history);
        return history.days().stream().map(HistoryDay::day).map(outlook::after).toList();
    }

    /** The outlook after one day of a history. */
    public static DayOutlook after(LocalDate day, Problem problem, SamplePath path, History history) {
        return new QuarterOutlook(problem, path, history).after(day);
    }

    private DayOutlook after(LocalDate day) {
        int today = days.number(day);
        int before =
                IntStream.rangeClosed(0, today).map(number -> handovers[number]).sum();
        int beforeInMonth = IntStream.rangeClosed(monthFrom, today)
                .map(number -> handovers[number])
                .sum();
        Progress progress = problem.progress();
        int inQuarter = before + (progress == null ? 0 : given(progress.deliveredInQuarter()));
        int inMonth = beforeInMonth + (progress == null ? 0 : given(progress.deliveredInMonth()));
        int[] month = new int[DRAWS];
        int[] quarter = new int[DRAWS];
        draw(today, month, quarter);
        return new DayOutlook(day, inMonth, inQuarter, range(month, inMonth), range(quarter, inQuarter));
    }

    private static int given(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** Fills in how many more are handed over, in the month and in the quarter. */
    private void draw(int today, int[] month, int[] quarter) {
        List<SeenOrder> seen = orders.after(today);
        HandoverPace pace = new HandoverPace(seen, today);
        NewOrders news = new NewOrders(seen, today);
        int[] open = new int[days.count()];
        seen.stream()
                .filter(order -> order.handedOver() == SeenOrder.OPEN && order.from() < open.length)
                .forEach(order -> open[order.from()]++);
        Chance chance =
                new Chance(31L * problem.name().hashCode() + days.date(today).toEpochDay());
        for (int i = 0; i < DRAWS; i++) {
            int[] from = open.clone();
            news.addTo(from, today, chance.factor(GROWTH_DEVIATION), chance);
            double factor = chance.factor(PACE_DEVIATION);
            int monthStart = Math.max(monthFrom, today + 1);
            for (int first = 0; first < from.length; first++) {
                double before = stillOpen(pace, first, today + 1, monthStart, factor);
                double after = stillOpen(pace, first, monthStart, from.length, factor);
                int early = chance.binomial(from[first], 1 - before);
                int late = chance.binomial(from[first] - early, 1 - after);
                month[i] += late;
                quarter[i] += early + late;
            }
        }
    }

    /** The share of orders that might be handed over from a day on which still are open after days {@code from} to {@code to}, the last one left out. */
    private double stillOpen(HandoverPace pace, int first, int from, int to, double factor) {
        double open = 1;
        for (int day = Math.max(first, from); day < to; day++) {
            boolean isPush = day >= days.count() - PUSH_DAYS;
            open *= pace.stillOpen(day - first, isPush ? PUSH * factor : factor);
        }
        return open;
    }

    private static OutlookRange range(int[] more, int soFar) {
        Arrays.sort(more);
        int tenth = (int) (TENTH * more.length);
        return new OutlookRange(
                soFar + more[tenth], soFar + more[more.length / 2], soFar + more[more.length - 1 - tenth]);
    }
}
