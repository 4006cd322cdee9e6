package dev.quarterback.bound;

import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The planning days by number, 0 being the first; days after the last have numbers too.
 *
 * @param first the first planning day
 * @param count the number of planning days
 */
record Days(LocalDate first, int count) {

    static Days of(Problem problem) {
        return new Days(problem.firstDay(), problem.days());
    }

    /** The number of the first planning day from {@code date} on; {@link #count} when it is after the last. */
    int from(@Nullable LocalDate date) {
        return date == null ? 0 : (int) Math.max(0, Math.min(count, ChronoUnit.DAYS.between(first, date)));
    }

    /** Those of {@code dates} that are planning days. */
    BitSet among(Collection<LocalDate> dates) {
        BitSet result = new BitSet(count);
        for (LocalDate date : dates) {
            long number = ChronoUnit.DAYS.between(first, date);
            if (0 <= number && number < count) {
                result.set((int) number);
            }
        }
        return result;
    }

    LocalDate date(long number) {
        return first.plusDays(number);
    }

    LocalDate last() {
        return date(count - 1);
    }
}
