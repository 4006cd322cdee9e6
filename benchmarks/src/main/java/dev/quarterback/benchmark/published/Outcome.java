package dev.quarterback.benchmark.published;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the product has planned for a published problem, over all seeds.
 *
 * @param total deliveries of a plan that delivers everything, each counted with its priority
 * @param attempts one for each seed, at least one
 */
public record Outcome(PublishedProblem problem, long total, List<Attempt> attempts) {
    public Outcome {
        attempts = List.copyOf(attempts);
    }

    /** The best value over all seeds; null where km are asked for and no plan delivers everything. */
    @Nullable
    Double best() {
        return attempts.stream()
                .map(this::value)
                .filter(Objects::nonNull)
                .map(Long::doubleValue)
                .min((a, b) -> Double.compare(problem.gapPercent(a), problem.gapPercent(b)))
                .orElse(null);
    }

    /** The mean over all seeds; null where km are asked for and a plan does not deliver everything. */
    @Nullable
    Double mean() {
        return mean(this::value);
    }

    /** By how many percent the mean is worse than what is published; null where there is none. */
    public @Nullable Double gapPercent() {
        Double mean = mean();
        return mean == null ? null : problem.gapPercent(mean);
    }

    /** The mean bound over all seeds, of deliveries; null where nothing is proven with a seed. */
    @Nullable
    Double bound() {
        return mean(Attempt::bound);
    }

    /**
     * By how many percent the mean bound is above what is published; null where nothing is proven, or where km are
     * published, of which the product proves nothing.
     */
    public @Nullable Double boundGapPercent() {
        Double bound = bound();
        return bound == null || problem.measure() == Measure.KM ? null : -problem.gapPercent(bound);
    }

    /** Moves of a mean seed. */
    double moves() {
        return attempts.stream().mapToLong(Attempt::moves).average().orElse(0);
    }

    /** The most deliveries of any solution that is known, published or planned here. */
    long mostKnown() {
        long published = problem.measure() == Measure.KM ? total : problem.reached();
        return Math.max(published, deliveries().getMax());
    }

    /** The lowest bound, when it is below what a solution reaches and so is wrong. */
    public OptionalLong wrongBound() {
        LongStream bounds =
                attempts.stream().map(Attempt::bound).filter(Objects::nonNull).mapToLong(Long::longValue);
        return bounds.filter(bound -> bound < mostKnown()).min();
    }

    LongSummaryStatistics deliveries() {
        return attempts.stream().mapToLong(Attempt::deliveries).summaryStatistics();
    }

    private @Nullable Long value(Attempt attempt) {
        return problem.measure() == Measure.KM ? attempt.km() : Long.valueOf(attempt.deliveries());
    }

    private @Nullable Double mean(Function<Attempt, @Nullable Long> figure) {
        List<Long> values =
                attempts.stream().map(figure).filter(Objects::nonNull).toList();
        return values.size() < attempts.size()
                ? null
                : values.stream().mapToLong(Long::longValue).average().orElse(0);
    }
}
