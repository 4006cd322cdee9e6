package dev.quarterback.quarter.comparison;

import dev.quarterback.quarter.PolicyKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the policies have come to on a path, beside what was possible.
 *
 * @param name the path's name
 * @param policies each policy that is compared
 */
public record ComparedPath(String name, HindsightOutcome hindsight, Map<PolicyKind, PolicyOutcome> policies) {
    public ComparedPath {
        policies = Collections.unmodifiableMap(new EnumMap<>(policies));
    }

    /** The outcome of a policy that is compared. */
    public PolicyOutcome of(PolicyKind policy) {
        PolicyOutcome outcome = policies.get(policy);
        if (outcome == null) {
            throw new IllegalArgumentException("A policy that is not compared (" + policy.id() + ").");
        }
        return outcome;
    }

    /** Deliveries of a policy. */
    public int delivered(PolicyKind policy) {
        return of(policy).delivered();
    }

    /** What a policy delivers less than is proven to be the most; what it lost. */
    public int lost(PolicyKind policy) {
        return hindsight.bound() - delivered(policy);
    }
}
