package dev.quarterback.benchmark.published;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of published problems is meant to be at most, in percent.
 *
 * @param name what is meant, in a few words
 * @param problems those that it is about
 * @param figure of each of them; a problem without one misses the target
 * @param ofMean whether the mean of the problems is to reach it, or each of them
 */
record Target(
        String name,
        Predicate<PublishedProblem> problems,
        Function<Outcome, @Nullable Double> figure,
        boolean ofMean,
        double atMost) {

    /** How far a target is reached. */
    enum Verdict {
        MET,
        MISSED,
        NOT_MEASURED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    Verdict verdict(List<Outcome> outcomes) {
        if (measured(outcomes).isEmpty()) {
            return Verdict.NOT_MEASURED;
        }
        Double value = value(outcomes);
        return value != null && value <= atMost ? Verdict.MET : Verdict.MISSED;
    }

    /** The target with what it comes to. */
    String line(List<Outcome> outcomes) {
        int measured = measured(outcomes).size();
        Double value = value(outcomes);
        String is = measured == 0
                ? ""
                : ": " + (value == null ? "no value" : NumberText.percent(value) + " %")
                        + (measured == 1 ? "" : " (" + (ofMean ? "mean" : "worst") + " of " + measured + ")");
        return verdict(outcomes) + ": " + name + " at most " + NumberText.percent(atMost) + " %" + is;
    }

    /** The mean or the worst of the problems measured; null when there is none or one has no figure. */
    private @Nullable Double value(List<Outcome> outcomes) {
        List<Outcome> measured = measured(outcomes);
        DoubleSummaryStatistics figures = measured.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (measured.isEmpty() || figures.getCount() < measured.size()) {
            return null;
        }
        return ofMean ? figures.getAverage() : figures.getMax();
    }

    private List<Outcome> measured(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> problems.test(outcome.problem()))
                .toList();
    }
}
