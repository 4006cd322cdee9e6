package dev.quarterback.cli.report;

import dev.quarterback.quarter.PolicyKind;
import dev.quarterback.quarter.comparison.ComparedPath;
import dev.quarterback.quarter.comparison.MeanDifference;
import dev.quarterback.quarter.comparison.PolicyComparison;
import dev.quarterback.quarter.comparison.PolicyComparison.Difference;
import dev.quarterback.quarter.comparison.PolicyOutcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison of policies for programs. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Adds the comparison's fields to {@code json}. */
    public static void addTo(ObjectNode json, PolicyComparison comparison) {
        ArrayNode paths = json.putArray("paths");
        for (ComparedPath path : comparison.paths()) {
            ObjectNode one = paths.addObject().put("path", path.name());
            PolicyOutcomeJson.addTo(one, path.hindsight());
            ObjectNode policies = one.putObject("policies");
            for (PolicyKind policy : comparison.policies()) {
                PolicyOutcomeJson.addTo(policies.putObject(policy.id()), path.of(policy));
            }
        }
        ObjectNode means = json.putObject("means");
        means.put("bound", comparison.mean(path -> path.hindsight().bound()));
        means.put("found", comparison.mean(path -> path.hindsight().found()));
        comparison
                .policies()
                .forEach(policy -> means.put(policy.id(), comparison.mean(policy, PolicyOutcome::delivered)));
        ArrayNode differences = json.putArray("differences");
        comparison.differences().forEach(difference -> addTo(differences.addObject(), difference));
    }

    private static void addTo(ObjectNode json, Difference difference) {
        MeanDifference mean = difference.of();
        json.put("policy", difference.policy().id())
                .put("from", difference.from().id())
                .put("mean", mean.mean());
        if (!Double.isNaN(mean.low())) {
            json.put("low", mean.low()).put("high", mean.high());
        }
        json.put("won", mean.above())
                .put("lost", mean.below())
                .put("tied", mean.ties())
                .put("worstPath", difference.worst())
                .put("worst", difference.worstBy());
    }
}
