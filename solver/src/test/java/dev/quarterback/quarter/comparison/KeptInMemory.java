package dev.quarterback.quarter.comparison;

import dev.quarterback.plan.Plan;
import dev.quarterback.quarter.PolicyKind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps outcomes as long as a test runs. */
final class KeptInMemory implements OutcomeStore, ComparisonListener {
    final Map<String, Kept> policies = new ConcurrentHashMap<>();
    final Map<String, Plan> plans = new ConcurrentHashMap<>();
    final Map<String, HindsightOutcome> hindsight = new ConcurrentHashMap<>();

    private static String key(NamedPath path, PolicyKind policy) {
        return path.name() + " " + policy.id();
    }

    @Override
    public Optional<Kept> policy(NamedPath path, PolicyKind policy) {
        return Optional.ofNullable(policies.get(key(path, policy)));
    }

    @Override
    public void keep(NamedPath path, PolicyKind policy, Kept outcome) {
        policies.put(key(path, policy), outcome);
    }

    @Override
    public Optional<HindsightOutcome> hindsight(NamedPath path) {
        return Optional.ofNullable(hindsight.get(path.name()));
    }

    @Override
    public void keep(NamedPath path, HindsightOutcome outcome, Plan plan) {
        hindsight.put(path.name(), outcome);
        plans.put(path.name(), plan);
    }

    @Override
    public void played(String path, PolicyKind policy, PolicyOutcome outcome) {}

    @Override
    public void lookedBack(String path, HindsightOutcome outcome) {}
}
