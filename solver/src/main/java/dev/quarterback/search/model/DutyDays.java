package dev.quarterback.search.model;

import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.PlanningDays;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.stream.IntStream;

/**
 * The days over which duty time is counted, by number: the planning days, as many after them as the duty cycle looks at,
 * and those before and after on which a carrier is busy apart from the plan, as far as the duty cycle reaches.
 *
 * <p>See "The schedule and its score" in docs/algorithm.md.
 *
 * @param past how many days before the first planning day are counted
 * @param end the number of the day after the last one
 * @param isCut whether the duty cycle is longer than the days that are counted after the planning days
 */
public record DutyDays(int past, int end, boolean isCut) {
    /** Days of a duty cycle after which it is cut, to keep arrays small; real cycles have 7 or 8. */
    private static final int LONGEST_CYCLE = 1000;

    /** Days after the planning days on which a carrier's busy time is counted to the minute. */
    private static final int MOST_AFTER = 1000;

    static DutyDays of(Problem problem) {
        PlanningDays days = PlanningDays.of(problem);
        DutyCycle cycle = problem.rules().dutyCycle();
        if (cycle == null) {
            return new DutyDays(0, end(problem, days, 0), false);
        }
        int reach = Math.min(cycle.days(), LONGEST_CYCLE);
        boolean lookBack = busyDays(problem, days).anyMatch(day -> day < 0 && day > -(long) cycle.days());
        return new DutyDays(lookBack ? reach - 1 : 0, end(problem, days, reach), cycle.days() > LONGEST_CYCLE);
    }

    /** The day after the last busy one that is not too far away, at least {@code reach} days after the planning days. */
    private static int end(Problem problem, PlanningDays days, int reach) {
        return busyDays(problem, days)
                .filter(day -> day < days.count() + MOST_AFTER)
                .map(day -> day + 1)
                .reduce(days.count() + reach, Math::max);
    }

    private static IntStream busyDays(Problem problem, PlanningDays days) {
        return problem.carriers().stream()
                .flatMap(carrier -> carrier.busy().stream())
                .map(BusyDay::day)
                .mapToInt(days::number);
    }

    /** How many days there are. */
    int length() {
        return past + end;
    }

    /** The place of a day among them. */
    int index(int day) {
        return past + day;
    }
}
