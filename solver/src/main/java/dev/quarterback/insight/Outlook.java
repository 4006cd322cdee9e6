package dev.quarterback.insight;

import dev.quarterback.plan.Delivery;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where the month and the quarter of the last planning day will land with a plan, and whether the month's targets can
 * be reached.
 *
 * @param month the month of the last planning day
 * @param monthBefore delivered in it before the first planning day; null when not given
 * @param monthPlanned deliveries of the plan in it
 * @param quarterBefore delivered in the quarter before the first planning day; null when not given
 * @param quarterPlanned deliveries of the plan in the quarter
 * @param low the least that the month is meant to reach; null when not given
 * @param high the most that the month is meant to reach; null when not given
 * @param vehicles deliveries that no plan exceeds; null when nothing is proven
 */
public record Outlook(
        Month month,
        @Nullable Integer monthBefore,
        int monthPlanned,
        @Nullable Integer quarterBefore,
        int quarterPlanned,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Long vehicles) {

    /**
     * The outlook with the deliveries of a plan; null when the problem says nothing about the quarter so far.
     *
     * @param deliveries none for the outlook without a plan
     * @param vehicles deliveries of any plan at most, each counted once; null when nothing is proven
     */
    public static @Nullable Outlook of(Problem problem, List<Delivery> deliveries, @Nullable Long vehicles) {
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
                count(deliveries, day -> YearMonth.from(day).equals(month)),
                progress.deliveredInQuarter(),
                count(deliveries, day -> quarterStart == null || !day.isBefore(quarterStart)),
                target == null ? null : target.low(),
                target == null ? null : target.high(),
                vehicles);
    }

    private static int count(List<Delivery> deliveries, Predicate<LocalDate> counts) {
        return (int) deliveries.stream().map(Delivery::day).filter(counts).count();
    }

    /** Deliveries of the month in all; null when those before are not known. */
    public @Nullable Long monthTotal() {
        return monthBefore == null ? null : Long.valueOf((long) monthBefore + monthPlanned);
    }

    /** Deliveries of the quarter in all; null when those before are not known. */
    public @Nullable Long quarterTotal() {
        return quarterBefore == null ? null : Long.valueOf((long) quarterBefore + quarterPlanned);
    }

    /**
     * Deliveries of the month in all that no plan exceeds; null when those before are not known or nothing is proven.
     * Deliveries before the month count too where the planning days begin earlier, so that it may be more than needed.
     */
    public @Nullable Long monthMost() {
        return monthBefore == null || vehicles == null ? null : Long.valueOf(monthBefore + vehicles);
    }

    /** Whether the month's low target can be reached; null when target or deliveries so far are not given. */
    public @Nullable Verdict lowVerdict() {
        return verdict(low);
    }

    /** Whether the month's high target can be reached; null when target or deliveries so far are not given. */
    public @Nullable Verdict highVerdict() {
        return verdict(high);
    }

    private @Nullable Verdict verdict(@Nullable Integer target) {
        Long total = monthTotal();
        if (target == null || total == null) {
            return null;
        }
        if (total >= target) {
            return Verdict.REACHED;
        }
        Long most = monthMost();
        return most != null && most < target ? Verdict.IMPOSSIBLE : Verdict.OPEN;
    }
}
