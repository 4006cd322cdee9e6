package dev.quarterback.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The planning days by number, 0 being the first; days outside have numbers too.
 *
 * @param first the first planning day
 * @param count the number of planning days
 */
public record PlanningDays(LocalDate first, int count) {

    /** Those of a problem. */
    public static PlanningDays of(Problem problem) {
        return new PlanningDays(problem.firstDay(), problem.days());
    }

    /** The last planning day. */
    public LocalDate last() {
        return date(count - 1);
    }

    /** The date of a number. */
    public LocalDate date(long number) {
        return first.plusDays(number);
    }

    /** The number of a date; below 0 before the first day. */
    public int number(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }

    /** The number of the day from which on something is ready; 0 when it was before, or no day is given. */
    public int ready(@Nullable LocalDate date) {
        return date == null ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.max(0, ChronoUnit.DAYS.between(first, date)));
    }

    /** Whether a date is one of them. */
    public boolean contain(LocalDate date) {
        long number = ChronoUnit.DAYS.between(first, date);
        return 0 <= number && number < count;
    }

    /** The numbers of those of {@code dates} that are planning days. */
    public BitSet among(Collection<LocalDate> dates) {
        BitSet result = new BitSet(count);
        for (LocalDate date : dates) {
            if (contain(date)) {
                result.set(number(date));
            }
        }
        return result;
    }

    /** The numbers of the planning days on which a carrier may be busy. */
    public BitSet available(Carrier carrier) {
        BitSet result = new BitSet(count);
        for (int day = 0; day < count; day++) {
            result.set(day, carrier.isAvailableOn(date(day)));
        }
        return result;
    }
}
