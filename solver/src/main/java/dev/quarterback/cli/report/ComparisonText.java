package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.decimal;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.problem.Problem;
import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparedPath;
import dev.quarterback.quarter.comparison.MeanDifference;
import dev.quarterback.quarter.comparison.PolicyComparison;
import dev.quarterback.quarter.comparison.PolicyComparison.Difference;
import dev.quarterback.quarter.comparison.PolicyOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A comparison of policies as text: its paths, the policies on average, and how they differ. */
public final class ComparisonText {
    private ComparisonText() {}

    /** The lines of a comparison with at least one path. */
    public static List<String> lines(Problem problem, PolicyComparison comparison) {
        List<String> lines = new ArrayList<>();
        int policies = comparison.policies().size();
        lines.add(problem.name() + ": " + (policies == 1 ? "1 policy" : whole(policies) + " policies") + " on "
                + count(comparison.paths().size(), "path"));
        lines.add("");
        lines.addAll(paths(comparison));
        lines.add("");
        lines.addAll(policies(comparison));
        List<Difference> differences = comparison.differences();
        if (!differences.isEmpty()) {
            lines.add("");
            lines.addAll(differences(differences));
        }
        return lines;
    }

    /** Orders delivered, path by path. */
    private static List<String> paths(PolicyComparison comparison) {
        TextTable table = new TextTable(Stream.concat(
                        Stream.of("Path", "bound B", "hindsight H"),
                        comparison.policies().stream().map(PolicyKind::id))
                .toArray(String[]::new));
        for (ComparedPath path : comparison.paths()) {
            table.row(Stream.concat(
                            Stream.of(
                                    path.name(),
                                    whole(path.hindsight().bound()),
                                    whole(path.hindsight().found())),
                            comparison.policies().stream().map(policy -> whole(path.delivered(policy))))
                    .toArray(String[]::new));
        }
        table.row(Stream.concat(
                        Stream.of(
                                "mean",
                                decimal(comparison.mean(path -> path.hindsight().bound())),
                                decimal(comparison.mean(path -> path.hindsight().found()))),
                        comparison.policies().stream()
                                .map(policy -> decimal(comparison.mean(policy, PolicyOutcome::delivered))))
                .toArray(String[]::new));
        return table.lines();
    }

    /** Means over the paths. */
    private static List<String> policies(PolicyComparison comparison) {
        TextTable table = new TextTable(
                "Mean of",
                "delivered P",
                "B-P",
                "B-H",
                "H-P",
                "given",
                "kept",
                "moved",
                "broken",
                "customers moved",
                "days from ready",
                "full lots",
                "cost/delivery",
                "worst path",
                "B-P there");
        comparison.policies().forEach(policy -> add(table, comparison, policy));
        return table.lines();
    }

    private static void add(TextTable table, PolicyComparison comparison, PolicyKind policy) {
        double delivered = comparison.mean(policy, PolicyOutcome::delivered);
        double bound = comparison.mean(path -> path.hindsight().bound());
        double found = comparison.mean(path -> path.hindsight().found());
        table.row(
                policy.id(),
                decimal(delivered),
                decimal(bound - delivered),
                decimal(bound - found),
                decimal(found - delivered),
                decimal(comparison.mean(policy, PolicyOutcome::appointments)),
                decimal(comparison.mean(policy, PolicyOutcome::kept)),
                decimal(comparison.mean(policy, PolicyOutcome::moved)),
                decimal(comparison.mean(policy, PolicyOutcome::broken)),
                decimal(comparison.mean(policy, PolicyOutcome::movedCustomers)),
                decimal(comparison.mean(policy, PolicyOutcome::daysFromReady) / delivered),
                decimal(comparison.mean(policy, PolicyOutcome::fullLots)),
                decimal(comparison.mean(policy, PolicyOutcome::cost) / delivered),
                comparison.worst(policy).map(ComparedPath::name).orElse("-"),
                comparison.worst(policy).map(path -> whole(path.lost(policy))).orElse("-"));
    }

    private static List<String> differences(List<Difference> differences) {
        TextTable table =
                new TextTable("Deliveries of", "mean", "95 % interval", "won", "lost", "tied", "worst path", "there");
        for (Difference difference : differences) {
            MeanDifference mean = difference.of();
            table.row(
                    difference.policy().id() + " less " + difference.from().id(),
                    signed(mean.mean()),
                    Double.isNaN(mean.low()) ? "-" : signed(mean.low()) + " to " + signed(mean.high()),
                    whole(mean.above()),
                    whole(mean.below()),
                    whole(mean.ties()),
                    difference.worst(),
                    (difference.worstBy() > 0 ? "+" : "") + whole(difference.worstBy()));
        }
        return table.lines();
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + decimal(number);
    }
}
