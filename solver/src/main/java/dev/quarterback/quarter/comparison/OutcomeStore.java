package dev.quarterback.quarter.comparison;

import dev.quarterback.plan.Plan;
import dev.quarterback.quarter.PolicyKind;
import java.util.Optional;

/** Keeps what is finished, so that a comparison can go on after a stop. Used by several threads, each with its own path or policy. */
public interface OutcomeStore {
    /** A policy's outcome on a path, with what happened as a plan. */
    record Kept(PolicyOutcome outcome, Plan plan) {}

    /** What is kept of a policy on a path; empty when it is not finished. */
    Optional<Kept> policy(NamedPath path, PolicyKind policy);

    /** Keeps what a policy came to. */
    void keep(NamedPath path, PolicyKind policy, Kept outcome);

    /** What is kept of hindsight on a path; empty when it is not finished. */
    Optional<HindsightOutcome> hindsight(NamedPath path);

    /** Keeps what was possible on a path. */
    void keep(NamedPath path, HindsightOutcome outcome, Plan plan);
}
