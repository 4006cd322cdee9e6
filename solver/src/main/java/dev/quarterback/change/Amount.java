package dev.quarterback.change;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new number: given as such, or as so many more or fewer than before; at most one of the three is not null.
 *
 * @param exact the new number
 * @param plus how many more
 * @param minus how many fewer
 */
public record Amount(
        @Nullable Integer exact,
        @Nullable Integer plus,
        @Nullable Integer minus) {
    /** As many as before. */
    public static final Amount UNCHANGED = new Amount(null, null, null);

    /** So many, whatever there were before. */
    public static Amount exactly(int number) {
        return new Amount(number, null, null);
    }

    /** So many more. */
    public static Amount plus(int number) {
        return new Amount(null, number, null);
    }

    /** So many fewer. */
    public static Amount minus(int number) {
        return new Amount(null, null, number);
    }

    /** The fields of an operation that give the three. */
    record Fields(String what, String exact, String plus, String minus) {}

    /** Whether nothing is to change. */
    public boolean isUnchanged() {
        return equals(UNCHANGED);
    }

    /** Whether it cannot be more than before. */
    boolean isFewer() {
        return exact == null && plus == null;
    }

    /** Notes when more than one of the fields is given. */
    void check(Fields fields, Edit edit) {
        if (Stream.of(exact, plus, minus).filter(Objects::nonNull).count() > 1) {
            edit.wrong(
                    exact != null ? fields.exact() : fields.plus(),
                    "more than one of " + String.join(", ", fields.exact(), fields.plus(), fields.minus()),
                    "give one of them");
        }
    }

    /** The new number on a day with so many before; below 0 and above 2³¹ are noted. */
    int of(int before, LocalDate day, Fields fields, Edit edit) {
        if (exact != null) {
            return exact;
        }
        long after = (long) before + (plus == null ? 0 : plus) - (minus == null ? 0 : minus);
        if (after < 0) {
            edit.wrong(fields.minus(), "only " + before + " " + fields.what() + " on " + day, "at most " + before);
        } else if (after > Integer.MAX_VALUE) {
            edit.wrong(fields.plus(), "too many " + fields.what() + " on " + day, "every number is below 2147483648");
        } else {
            return (int) after;
        }
        return before;
    }
}
