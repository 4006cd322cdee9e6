package dev.quarterback.quarter.comparison;

import dev.quarterback.quarter.PolicyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Policies side by side on the same paths.
 *
 * @param policies at least one, each once, in the order in which they were asked for
 * @param paths those on which all of them, and hindsight, are finished; empty for none
 */
public record PolicyComparison(List<PolicyKind> policies, List<ComparedPath> paths) {
    private static final int WEEK = 7;

    public PolicyComparison {
        policies = List.copyOf(policies);
        paths = List.copyOf(paths);
    }

    /**
     * How one policy differs from another one, in deliveries.
     *
     * @param worst the path on which it comes off worst against the other one; the first of several
     * @param worstBy its deliveries less the other one's there
     */
    public record Difference(PolicyKind policy, PolicyKind from, MeanDifference of, String worst, int worstBy) {}

    /** Each pair of policies, the one asked for later less the one before; empty without paths. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            for (int j = i + 1; j < policies.size(); j++) {
                difference(policies.get(j), policies.get(i)).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private Optional<Difference> difference(PolicyKind policy, PolicyKind from) {
        return paths.stream()
                .min(Comparator.comparingInt(path -> by(path, policy, from)))
                .map(worst -> new Difference(
                        policy,
                        from,
                        MeanDifference.of(paths.stream()
                                .map(path -> by(path, policy, from))
                                .toList()),
                        worst.name(),
                        by(worst, policy, from)));
    }

    private static int by(ComparedPath path, PolicyKind policy, PolicyKind from) {
        return path.delivered(policy) - path.delivered(from);
    }

    /** The path on which a policy loses most against the bound; empty without paths. */
    public Optional<ComparedPath> worst(PolicyKind policy) {
        return paths.stream().max(Comparator.comparingInt(path -> path.lost(policy)));
    }

    /** The mean of a figure over the paths; NaN without paths. */
    public double mean(ToLongFunction<ComparedPath> figure) {
        return paths.stream().mapToLong(figure).average().orElse(Double.NaN);
    }

    /** The mean of a figure of a policy over the paths; NaN without paths. */
    public double mean(PolicyKind policy, ToLongFunction<PolicyOutcome> figure) {
        return mean(path -> figure.applyAsLong(path.of(policy)));
    }

    /** Handovers a day under a policy in each week from the first day on, the last one maybe shorter; means over the paths. */
    public List<Double> pace(PolicyKind policy) {
        int days = paths.stream()
                .mapToInt(path -> path.of(policy).handovers().size())
                .max()
                .orElse(0);
        List<Double> pace = new ArrayList<>();
        for (int first = 0; first < days; first += WEEK) {
            int from = first;
            int to = Math.min(days, first + WEEK);
            double mean = mean(
                    policy,
                    outcome -> outcome.handovers().subList(from, to).stream()
                            .mapToLong(Integer::longValue)
                            .sum());
            pace.add(mean / (to - from));
        }
        return pace;
    }
}
