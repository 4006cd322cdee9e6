package dev.quarterback.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure over trials as tables show it: its mean, then its least and greatest value where they differ. */
final class Spread {
    private Spread() {}

    /** The text of a figure; empty where a trial lacks it. */
    static String text(List<Trial> trials, int decimals, Function<Trial, @Nullable Number> value) {
        List<Number> values =
                trials.stream().map(value).filter(Objects::nonNull).toList();
        if (values.size() < trials.size()) {
            return "";
        }
        var all = values.stream().mapToDouble(Number::doubleValue).summaryStatistics();
        String number = "%,." + decimals + "f";
        String mean = String.format(Locale.ROOT, number, all.getAverage());
        return all.getMin() == all.getMax()
                ? mean
                : String.format(Locale.ROOT, "%s (" + number + " to " + number + ")", mean, all.getMin(), all.getMax());
    }

    /** The mean alone; empty where a trial lacks the figure. */
    static String mean(List<Trial> trials, int decimals, Function<Trial, @Nullable Number> value) {
        String text = text(trials, decimals, value);
        int spread = text.indexOf(" (");
        return spread < 0 ? text : text.substring(0, spread);
    }
}
