package dev.quarterback.reach;

import dev.quarterback.problem.PlanningDays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Puts days, sites and weights into words.
 *
 * <p>See "What one order can reach" in docs/algorithm.md.
 */
final class Wording {
    /** Sites that are named; of more, the last are counted. */
    private static final int MOST_NAMED = 3;

    private final PlanningDays days;

    Wording(PlanningDays days) {
        this.days = days;
    }

    /** {@code from 2019-06-28 to 2019-06-30}: from a day to the last, or {@code on 2019-06-30}. */
    String daysLeft(int from) {
        return isLast(from) ? "on " + days.last() : "from " + days.date(from) + " to " + days.last();
    }

    /** {@code on any day from 2019-06-28 to 2019-06-30}, or {@code on 2019-06-30}. */
    String anyDayLeft(int from) {
        return (isLast(from) ? "" : "on any day ") + daysLeft(from);
    }

    /** {@code on every day from 2019-06-28 to 2019-06-30}, or {@code on 2019-06-30, the only day left}. */
    String everyDayLeft(int from) {
        return isLast(from) ? daysLeft(from) + ", the only day left" : "on every day " + daysLeft(from);
    }

    private boolean isLast(int day) {
        return day == days.count() - 1;
    }

    /** {@code SEA, POR or DEN}; of more than three {@code SEA, POR, DEN or 2 other centers}. */
    static String anyOf(List<String> centers) {
        int more = centers.size() - MOST_NAMED;
        if (more > 0) {
            String named = centers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            return named + " or " + (more == 1 ? "another center" : more + " other centers");
        }
        String last = centers.get(centers.size() - 1);
        return centers.size() == 1 ? last : String.join(", ", centers.subList(0, centers.size() - 1)) + " or " + last;
    }

    /** {@code 2,500.5 kg}, with as many decimals as it needs, at most seven: one more than the tolerance. */
    static String kg(double kg) {
        return String.format(Locale.ROOT, "%,.7f", kg).replaceFirst("\\.?0+$", "") + " kg";
    }

    /** {@code 1 day} or {@code 2,000 days}. */
    static String count(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
