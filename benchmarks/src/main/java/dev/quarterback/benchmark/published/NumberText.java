package dev.quarterback.benchmark.published;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as a table shows them; empty where there is none. */
final class NumberText {
    /** What arithmetic may add to a hundredth. */
    private static final double TOLERANCE = 1e-6;

    private NumberText() {}

    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String whole(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%,.0f", value);
    }

    /** Percent, rounded up so that a limit does not look kept by what is above it. */
    static String percent(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        double hundredths = Math.ceil(100 * value - TOLERANCE);
        return String.format(Locale.ROOT, "%.2f", hundredths / 100 + 0.0); // Never -0.00.
    }
}
