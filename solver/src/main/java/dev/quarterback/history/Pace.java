package dev.quarterback.history;

import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a quarter goes against an even one, whose deliveries rise by the same each planning day to a goal.
 *
 * @param goal deliveries to come to from the first planning day on: what the quarter's low target lacks then, else all orders
 * @param isTarget whether it is that of the low target
 * @param days all planning days in their order
 */
public record Pace(int goal, boolean isTarget, List<Day> days) {
    public Pace {
        days = List.copyOf(days);
    }

    /**
     * A planning day.
     *
     * @param handovers of the day; null for one that is not over
     * @param delivered handovers from the first planning day to this one; null for one that is not over
     * @param even what the even quarter has delivered by its end, rounded
     */
    public record Day(
            LocalDate day,
            @Nullable Integer handovers,
            @Nullable Integer delivered,
            int even) {}

    /**
     * The pace of a history, which may end before the quarter does.
     *
     * @param problem the quarter of all its orders
     * @param past what has happened on its first days
     */
    public static Pace of(Problem problem, List<HistoryDay> past) {
        Integer lacking = lackingOfTarget(problem);
        int goal = lacking == null ? problem.orders().size() : lacking;
        List<Day> days = new ArrayList<>();
        int delivered = 0;
        for (int number = 0; number < problem.days(); number++) {
            LocalDate day = problem.firstDay().plusDays(number);
            int even = (int) Math.round((double) goal * (number + 1) / problem.days());
            if (number < past.size()) {
                int handovers = past.get(number).handovers().size();
                delivered += handovers;
                days.add(new Day(day, handovers, delivered, even));
            } else {
                days.add(new Day(day, null, null, even));
            }
        }
        return new Pace(goal, lacking != null, days);
    }

    private static @Nullable Integer lackingOfTarget(Problem problem) {
        Progress progress = problem.progress();
        Progress.Target target = progress == null ? null : progress.quarterTarget();
        Integer low = target == null ? null : target.low();
        if (progress == null || low == null) {
            return null;
        }
        Integer before = progress.deliveredInQuarter();
        return Math.max(0, low - (before == null ? 0 : before));
    }

    /** Days that are over. */
    public int past() {
        return (int) days.stream().filter(day -> day.delivered() != null).count();
    }

    /** Handovers from the first planning day to the last one that is over. */
    public int delivered() {
        int past = past();
        Integer delivered = past == 0 ? null : days.get(past - 1).delivered();
        return delivered == null ? 0 : delivered;
    }

    /** By how many deliveries it is ahead of the even line, below 0 for behind it; 0 before a day is over. */
    public int ahead() {
        int past = past();
        return past == 0 ? 0 : delivered() - days.get(past - 1).even();
    }

    /** Handovers a day that it has had so far; NaN before a day is over. */
    public double perDay() {
        int past = past();
        return past == 0 ? Double.NaN : (double) delivered() / past;
    }

    /** Handovers a day that it takes from now on to come to the goal: what is left for a push; NaN once all days are over. */
    public double perDayNeeded() {
        int left = days.size() - past();
        return left == 0 ? Double.NaN : (double) Math.max(0, goal - delivered()) / left;
    }
}
