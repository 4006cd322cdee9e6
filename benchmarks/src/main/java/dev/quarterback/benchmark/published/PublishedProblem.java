package dev.quarterback.benchmark.published;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a problem's best solution.
 *
 * @param file name of the problem's file
 * @param family the problems whose gaps are averaged
 * @param measure what the values count
 * @param lower the best value is at least this; null when that is not known
 * @param upper the best value is at most this; null when that is not known
 */
public record PublishedProblem(
        String file,
        String family,
        Measure measure,
        @Nullable Long lower,
        @Nullable Long upper) {

    public PublishedProblem {
        if ((measure == Measure.KM ? upper : lower) == null) {
            throw new IllegalArgumentException(file + ": no value that a solution has reached");
        }
        if (lower != null && upper != null && lower > upper) {
            throw new IllegalArgumentException(file + ": lower (" + lower + ") above upper (" + upper + ")");
        }
    }

    /** The file's name without its endings. */
    public String name() {
        return file.replaceFirst("\\.json(\\.gz)?$", "");
    }

    /** What a known solution reaches. */
    public long reached() {
        return Objects.requireNonNull(measure == Measure.KM ? upper : lower);
    }

    /** What gaps are told of: the upper value, or where none is known what a known solution reaches. */
    public long reference() {
        return upper == null ? reached() : upper;
    }

    /** By how many percent of the reference a value is worse; negative when it is better. */
    public double gapPercent(double value) {
        double worse = measure == Measure.KM ? value - reference() : reference() - value;
        return 100 * worse / reference();
    }

    /** The values as a text: one where they are the same, what is open where one is not known. */
    String valueText() {
        if (lower == null) {
            return "at most " + NumberText.whole(reached());
        }
        if (upper == null) {
            return "at least " + NumberText.whole(reached());
        }
        return lower.equals(upper)
                ? NumberText.whole(upper)
                : NumberText.whole(lower) + " to " + NumberText.whole(upper);
    }
}
