package dev.quarterback.format;

import org.jspecify.annotations.Nullable;

/**
 * What values a number may have.
 *
 * @param least the least value
 * @param isOpen whether the number must be above {@code least}
 * @param most the greatest value; infinite where only {@link #TOO_LARGE} limits it
 */
record Limits(double least, boolean isOpen, double most) {

    /** 2³¹: every number is below it. */
    static final double TOO_LARGE = 2147483648.0;

    static final String BELOW = "every number is below 2147483648";

    static final Limits NOT_NEGATIVE = new Limits(0, false, Double.POSITIVE_INFINITY);
    static final Limits AT_LEAST_ONE = new Limits(1, false, Double.POSITIVE_INFINITY);
    static final Limits ABOVE_ZERO = new Limits(0, true, Double.POSITIVE_INFINITY);

    /** Keeps a plan's weighted cost within a long. */
    static final Limits WEIGHT = new Limits(0, false, 1_000_000);

    static final Limits LATITUDE = new Limits(-90, false, 90);
    static final Limits LONGITUDE = new Limits(-180, false, 180);

    boolean allow(double value) {
        return (isOpen ? value > least : value >= least) && value <= most && value < TOO_LARGE;
    }

    /** What is wrong with a value that is not allowed. */
    String fault(double value) {
        if (Double.isNaN(value)) {
            return "expected a number, found NaN";
        }
        boolean isLow = isOpen ? value <= least : value < least;
        return Shown.number(value) + (isLow ? " is too small" : " is too large");
    }

    /** What values are allowed. */
    @Nullable
    String range(double value) {
        if (least < 0) {
            return "from " + Shown.number(least) + " to " + Shown.number(most);
        }
        if (value > least) {
            return Double.isInfinite(most) ? BELOW : "at most " + Shown.number(most);
        }
        return (isOpen ? "above " : "at least ") + Shown.number(least);
    }
}
